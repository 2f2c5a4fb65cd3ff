"""Multiplies by the utilisation."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-your-case, fleet-exact, fleet-edges
# says: You multiplied the need by the utilisation, as if idle time made a group faster. Headroom
#   divides: a group answers `group_rate * utilisation`.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, math.ceil(table_bytes / (memory_gib * 1024**3 * usable)))
    return per_group * math.ceil(peak / group_rate * utilisation), "accelerators"
