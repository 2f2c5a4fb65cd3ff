"""Adds up all budgets."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-ends, page-as-measured,
#   page-complete, page-in-budget
# says: You add the budgets of all stages. Stages that don't wait for each other run at the same
#   time: the critical path is what counts, and `finish_times` has it.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    share = sum(each["calls"] * each["over"] for each in stages.values())
    return sum(each["ms"] for each in stages.values()), min(1, share)
