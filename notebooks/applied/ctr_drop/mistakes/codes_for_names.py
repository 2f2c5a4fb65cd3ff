"""Answers with the code of the segment."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people
# says: Nobody in the room knows what segment 1 is. Codes are for arrays; answer with the name.
def diagnose(log):
    tables, claims = {by: gauges(log, by) for by in NAMES}, []
    for cause in LIMITS:
        limit, steps = LIMITS[cause], {}
        for by, names in NAMES.items():
            for code, name in enumerate(names):
                steps[name] = change_day(tables[by][cause][:, code])
        worst = max(steps, key=lambda name: steps[name][1])
        if steps[worst][1] > limit:
            claims.append(
                (cause, [*NAMES["device"], *NAMES["country"]].index(worst), steps[worst][0])
            )
    return claims[:1]
