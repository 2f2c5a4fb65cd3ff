"""Names the largest reading, alarm or not."""


# part: diagnose
# fails: diagnose-practice, diagnose-healthy
# says: You always name the gauge with the largest reading. In a healthy log something is the
#   largest, too: below its limit it is noise, and the answer is [].
def diagnose(log):
    tables, found = {by: gauges(log, by) for by in NAMES}, []
    for cause, limit in LIMITS.items():
        for by, names in NAMES.items():
            for code, name in enumerate(names):
                day, step = change_day(tables[by][cause][:, code])
                found.append((step / limit, cause, name, day))
    for height, *claim in found:
        if height > 1 and claim[0] != "drift":
            worst = max(each for each in found if each[1] == claim[0])
            return [worst[1:]]
    return [max(found)[1:]]
