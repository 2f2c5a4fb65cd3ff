"""Dates every fault by the click rate."""


# part: diagnose
# fails: diagnose-pipeline, diagnose-people
# says: You found the cause and dated it by the click rate. A rate lags behind where damage builds
#   up, as with frozen features. Take the day from the gauge that alarmed.
def diagnose(log):
    tables = {by: gauges(log, by) for by in NAMES}
    for cause, limit in LIMITS.items():
        found = []
        for by, names in NAMES.items():
            for code, name in enumerate(names):
                step = change_day(tables[by][cause][:, code])[1]
                found.append((step, name, change_day(tables[by]["drift"][:, code])[0]))
        step, name, day = max(found)
        if step > limit:
            return [(cause, name, day)]
    return []
