"""Looks at countries alone."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people
# says: You cut by country alone. A fault of one app is spread evenly over all countries: each is
#   a little worse and none stands out. Try every column before you conclude.
def diagnose(log):
    table = gauges(log, "country")
    for cause, limit in LIMITS.items():
        steps = [change_day(y) for y in table[cause].T]
        worst = max(range(4), key=lambda code: steps[code][1])
        if steps[worst][1] > limit:
            return [(cause, NAMES["country"][worst], steps[worst][0])]
    return []
