"""Counts the shares on the critical path only."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-ends
# says: You count only stages on the critical path. A stage beside it that exceeds its budget
#   becomes the critical path of that request: all stages count.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    done = finish_times(steps)
    name = max(done, key=done.get)
    share = 0
    while name is not None:
        share += stages[name]["calls"] * stages[name]["over"]
        name = max(stages[name]["after"], key=done.get, default=None)
    return max(done.values()), min(1, share)
