"""Stops at the first segment that looks a little bad."""


# part: diagnose
# fails: diagnose-practice, diagnose-pipeline, diagnose-people, diagnose-healthy
# says: You stop at the first segment that looks bad. Faults shine through: a bad device makes
#   every country a little bad. Compare all seven segments and take the largest step.
def diagnose(log):
    tables = {by: gauges(log, by) for by in NAMES}
    for cause in LIMITS:
        for by in reversed(NAMES):
            for code, name in enumerate(NAMES[by]):
                day, step = change_day(tables[by][cause][:, code])
                if step > LIMITS[cause] / 5:
                    return [(cause, name, day)]
    return []
