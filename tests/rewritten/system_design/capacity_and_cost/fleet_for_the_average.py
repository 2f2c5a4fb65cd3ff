"""Requests per second are what they are on average."""


def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    def up(x):
        return math.ceil(x - 1e-9)

    per_group = max(up(table_bytes / (memory_gib * 2**30 * usable)), 1)
    groups = up(average / utilisation / group_rate)
    return per_group * groups, "GPUs"
