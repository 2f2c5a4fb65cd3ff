"""Rounds what it reports."""


# part: budget
# fails: budget-bound
# says: You round the share, and a stage that is slow once in a million calls then reads as one
#   that never is. Leave rounding to whoever prints it.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    share = sum(each["calls"] * each["over"] for each in stages.values())
    return max(finish_times(steps).values()), round(min(1, share), 4)
