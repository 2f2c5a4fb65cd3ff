"""Takes GiB for GB."""


# part: fleet
# fails: fleet-just-fits, fleet-your-case, fleet-exact
# says: The memory is in GiB and you counted it in GB, 7% less than there is. Rounded up, those
#   7% are one more accelerator in every group. Use 1024**3.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 10**9 * usable)))
    return per_group * math.ceil(peak / (group_rate * utilisation)), "accelerators"
