"""Lets a group be empty."""


# part: fleet
# fails: fleet-edges
# says: Without tables your group has 0 accelerators, and the traffic goes nowhere. A group has
#   at least one: max(1, ...).
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = math.ceil(table_bytes / (memory_gib * 1024**3 * usable))
    return per_group * math.ceil(peak / (group_rate * utilisation)), "accelerators"
