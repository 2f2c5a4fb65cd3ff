"""Takes the worst share for the share of the whole."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-bound, budget-ends
# says: You report the stage with the largest share. Another stage may be slow on another
#   request, and both are late: shares add up.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    share = max(each["calls"] * each["over"] for each in stages.values())
    return max(done.values()), min(1, share)
