"""Puts the whole peak in each zone."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-your-case, bill-exact, bill-edges
# says: Each of your zones carries the whole peak alone, which survives all but one of them
#   failing. Only one zone fails: the z - 1 others share the peak.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    disks = storage_bytes / 1e9 * dollars_per_gb
    return zones * accelerators * dollars_per_hour * 730 + disks, "USD/month"
