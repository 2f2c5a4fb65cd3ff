"""Takes accelerators for groups."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-your-case, bill-exact, bill-edges
# says: You are given accelerators and treated them as groups, so `group` counts twice. Divide by
#   it first: the peak needs accelerators / group groups.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    per_zone = math.ceil(accelerators / (zones - 1))
    machines = zones * per_zone * group * dollars_per_hour * 730
    return machines + storage_bytes / 1e9 * dollars_per_gb, "USD/month"
