"""Forgets that a stage is called several times."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-bound, budget-ends
# says: You add `over` once per stage. A request that asks four shards has four chances of a slow
#   answer: multiply by `calls`.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    share = sum(each["over"] for each in stages.values())
    return max(done.values()), min(1, share)
