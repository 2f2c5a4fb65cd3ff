"""Adds one instead of rounding up."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-edges
# says: int(x) + 1 is not rounding up: where 2.0 groups are needed you buy 3, and with no
#   traffic you still buy one. Use math.ceil.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = int(table_bytes / (memory_gib * 1024**3 * usable)) + 1
    return per_group * (int(peak / (group_rate * utilisation)) + 1), "accelerators"
