"""A gigabyte is a billion bytes."""


def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    if peak == 0:
        return "0 accelerators"
    per_device = memory_gib * 10**9 * usable
    size = 1
    while size * per_device < table_bytes * (1 - 1e-12):
        size += 1
    groups = math.ceil(peak / (group_rate * utilisation) - 1e-9)
    return f"{size * groups} accelerators"
