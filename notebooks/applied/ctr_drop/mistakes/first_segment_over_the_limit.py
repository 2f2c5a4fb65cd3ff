"""Stops at the first segment whose step reaches the limit."""


# part: diagnose
# fails: diagnose-pipeline
# says: You stop at the first segment whose step reaches the limit. Segments overlap: if most users of
#   a sick country have android, android steps up, too. Compare all seven, and take the largest step.
def diagnose(log):
    tables = {by: gauges(log, by) for by in NAMES}
    for cause, limit in LIMITS.items():
        for by in NAMES:
            for code, name in enumerate(NAMES[by]):
                day, step = change_day(tables[by][cause][:, code])
                if step >= limit:
                    return [(cause, name, day)]
    return []
