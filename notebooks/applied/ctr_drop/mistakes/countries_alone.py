"""Looks at countries alone."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people
# says: Nothing that you looked at reached its limit. A fault of one app is spread evenly over all
#   countries and stands out in none: try both columns, and take the largest step.
def diagnose(log):
    table = gauges(log, "country")
    for cause, limit in LIMITS.items():
        steps = [change_day(y) for y in table[cause].T]
        worst = max(range(4), key=lambda code: steps[code][1])
        if steps[worst][1] > limit:
            return [(cause, NAMES["country"][worst], steps[worst][0])]
    return []
