"""Whole accelerators, at the end."""


def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    each = max(1.0, table_bytes / (memory_gib * 1024**3 * usable))
    groups = peak / (group_rate * utilisation)
    return math.ceil(round(each * groups, 9)), "accelerators"
