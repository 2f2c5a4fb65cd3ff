"""Names every gauge that alarms."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people
# says: You name every alarm. Lost clicks also look like bored users, so drift alarms with almost
#   every fault; what the first claim explains needs no second name.
def diagnose(log):
    tables, claims = {by: gauges(log, by) for by in NAMES}, []
    for cause in LIMITS:
        limit, steps = LIMITS[cause], {}
        for by, names in NAMES.items():
            for code, name in enumerate(names):
                steps[name] = change_day(tables[by][cause][:, code])
        worst = max(steps, key=lambda name: steps[name][1])
        if steps[worst][1] > limit:
            claims.append((cause, worst, steps[worst][0]))
    return claims
