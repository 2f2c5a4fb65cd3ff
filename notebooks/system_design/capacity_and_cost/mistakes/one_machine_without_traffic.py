"""Keeps a group where there is no traffic."""


# part: fleet
# fails: fleet-edges
# says: Without a request you still buy one group. The least of 1 is for the accelerators of a
#   group; the number of groups may be 0, and then so is the answer.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    groups = max(1, math.ceil(peak / (group_rate * utilisation)))
    return per_group * groups, "accelerators"
