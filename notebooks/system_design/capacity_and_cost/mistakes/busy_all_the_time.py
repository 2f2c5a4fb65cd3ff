"""Ignores the utilisation."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-your-case, fleet-exact, fleet-edges
# says: Your groups are 100% busy in the peak hour, where queues grow without end. Only
#   `group_rate * utilisation` counts.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    return per_group * math.ceil(peak / group_rate), "accelerators"
