"""Pays for one day."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-your-case, bill-exact, bill-edges
# says: The price is per hour and you paid for 24 of them under the name of a month. A month has
#   730.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = zones * math.ceil(accelerators / group / (zones - 1)) * group
    disks = storage_bytes / 1e9 * dollars_per_gb
    return bought * dollars_per_hour * 24 + disks, "USD/month"
