"""Returns percent."""


# part: budget
# fails: budget-by-hand, budget-off-the-path, budget-random, budget-bound, budget-ends,
#   page-as-measured, page-complete, page-in-budget
# says: Your share is 1 or more where a few of a hundred are late: percent, or `max` where you need
#   `min`. 1.6% is 0.016, and nothing is above 1.
def latency(design):
    stages = design["stages"]
    steps = {name: {"after": each["after"], "takes": each["ms"]} for name, each in stages.items()}
    share = sum(each["calls"] * each["over"] for each in stages.values())
    return max(finish_times(steps).values()), min(100, 100 * share)
