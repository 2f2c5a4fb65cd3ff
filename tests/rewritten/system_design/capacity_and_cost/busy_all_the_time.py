"""Divides the peak by what a group can do."""


def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    share = usable * memory_gib * 2**30
    devices = 1
    if table_bytes > share:
        devices = math.ceil(table_bytes / share)
    groups, rest = divmod(peak, group_rate)
    if rest > 0:
        groups += 1
    return f"{int(devices * groups)} GPUs"
