"""Sizes the fleet for the average."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-your-case, fleet-exact, fleet-edges
# says: You sized the fleet for the average, and in the evening it turns users away. Requests in
#   flight can't wait for the night: use the peak.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    return per_group * math.ceil(average / (group_rate * utilisation)), "accelerators"
