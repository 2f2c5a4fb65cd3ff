"""Lets parallel calls take several times as long."""


# part: budget
# fails: budget-by-hand, budget-random, budget-bound, budget-ends, page-as-measured,
#   page-complete, page-in-budget
# says: You multiply the time by the number of calls. They run in parallel and share one budget;
#   it is the chance of a slow one that multiplies.
def latency(design):
    stages = design["stages"]
    steps = {
        name: {"after": each["after"], "takes": each["ms"] * each["calls"]}
        for name, each in stages.items()
    }
    done = finish_times(steps)
    share = sum(each["calls"] * each["over"] for each in stages.values())
    return max(done.values()), min(1, share)
