"""Assumes that calls are slow independently."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-bound, budget-ends
# says: You multiply chances of being in time, which needs independence. Stages share machines
#   and are slow together or in turn, so all that holds is the sum of the shares.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    share = 1 - math.prod((1 - each["over"]) ** each["calls"] for each in stages.values())
    return max(done.values()), min(1, share)
