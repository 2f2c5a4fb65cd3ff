"""Takes all of the memory for the tables."""


# part: fleet
# fails: fleet-just-fits, fleet-your-case, fleet-exact
# says: You gave the tables more of the memory than is theirs, which is the fraction `usable`. It
#   makes room smaller: divide by `memory_gib * 1024**3 * usable`.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3)))
    return per_group * math.ceil(peak / (group_rate * utilisation)), "accelerators"
