"""Returns a share above 1."""


# part: budget
# fails: budget-bound
# says: A bound of 130% on a share says nothing that 100% does not say, and a reader takes it for
#   a bug. Cut it at 1.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    share = sum(each["calls"] * each["over"] for each in stages.values())
    return max(done.values()), share
