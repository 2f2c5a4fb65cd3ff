"""Asks the users first."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people
# says: You begin with drift. The rate falls in all of these faults, so it is the last thing to
#   conclude and not the first. Check the counter, then the features, then the page.
def diagnose(log):
    tables, claims = {by: gauges(log, by) for by in NAMES}, []
    for cause in reversed(LIMITS):
        limit, steps = LIMITS[cause], {}
        for by, names in NAMES.items():
            for code, name in enumerate(names):
                steps[name] = change_day(tables[by][cause][:, code])
        worst = max(steps, key=lambda name: steps[name][1])
        if steps[worst][1] > limit:
            claims.append((cause, worst, steps[worst][0]))
    return claims[:1]
