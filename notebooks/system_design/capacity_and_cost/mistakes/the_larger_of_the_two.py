"""Takes the larger of two needs."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-your-case, fleet-exact, fleet-edges
# says: You took the larger of memory and traffic, as if one accelerator could serve with a part
#   of the tables. Every group holds all of them: multiply.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    return max(per_group, math.ceil(peak / (group_rate * utilisation))), "accelerators"
