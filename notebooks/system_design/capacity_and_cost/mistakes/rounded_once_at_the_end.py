"""Rounds the product up."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-exact
# says: You multiplied 1.4 accelerators by 4.7 groups and rounded the product. Each group needs
#   2, and there are 5 groups: round both up first.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, table_bytes / (memory_gib * 1024**3 * usable))
    return math.ceil(per_group * peak / (group_rate * utilisation)), "accelerators"
