"""Takes the group's rate for that of one accelerator."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-your-case, fleet-exact
# says: You took `group_rate` for the rate of one accelerator, so larger groups need fewer of them.
#   It is what a whole group answers, whatever its size: groups = peak / (rate * utilisation).
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    groups = math.ceil(peak / (group_rate * per_group * utilisation))
    return per_group * groups, "accelerators"
