"""Names the gauge that is furthest above its limit."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline
# says: You name the gauge that is furthest above its limit, and that is often a symptom: lost
#   clicks move drift as far as their own gauge. Ask in the order of LIMITS; stop at the first alarm.
def diagnose(log):
    tables = {by: gauges(log, by) for by in NAMES}
    found = []
    for cause, limit in LIMITS.items():
        for by in NAMES:
            for code, name in enumerate(NAMES[by]):
                day, step = change_day(tables[by][cause][:, code])
                found.append((step / limit, cause, name, day))
    height, *claim = max(found)
    return [tuple(claim)] if height >= 1 else []
