"""Rounds to the nearest whole number."""


# part: fleet
# fails: fleet-by-hand, fleet-just-fits, fleet-exact, fleet-edges
# says: `round` leaves out the last group whenever it would be less than half busy, and those
#   requests are yours too. Round up: math.ceil.
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    per_group = max(1, round(table_bytes / (memory_gib * 1024**3 * usable)))
    return per_group * round(peak / (group_rate * utilisation)), "accelerators"
