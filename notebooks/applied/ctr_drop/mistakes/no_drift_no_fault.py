"""Looks for a fault only where a click rate has fallen by the limit."""


# part: diagnose
# fails: diagnose-people
# says: You look for a fault only if a segment's own click rate fell by the limit. Where other people
#   come, every segment clicks as before, and the total falls. Ask every gauge, in the order of LIMITS.
def diagnose(log):
    tables = {by: gauges(log, by) for by in NAMES}

    def largest(cause):
        found = []
        for by in NAMES:
            for code, name in enumerate(NAMES[by]):
                day, step = change_day(tables[by][cause][:, code])
                found.append((step, name, day))
        return max(found)

    if largest("drift")[0] < LIMITS["drift"]:
        return []
    for cause, limit in LIMITS.items():
        step, name, day = largest(cause)
        if step >= limit:
            return [(cause, name, day)]
    return []
