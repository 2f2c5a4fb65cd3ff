"""Spreads accelerators, not groups."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-exact
# says: You split groups between zones, and half a group in a zone serves nobody: its part of the
#   tables is missing. Round *groups* per zone up, then multiply by the size of a group.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = zones * math.ceil(accelerators / (zones - 1))
    disks = storage_bytes / 1e9 * dollars_per_gb
    return bought * dollars_per_hour * 730 + disks, "USD/month"
