"""Prices GiB as GB."""


# part: bill
# fails: bill-by-hand, bill-exact, bill-edges
# says: The price is per GB and you counted GiB, so you pay for 7% less than you use. Divide by
#   1000**3.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = zones * math.ceil(accelerators / group / (zones - 1)) * group
    disks = storage_bytes / 1024**3 * dollars_per_gb
    return bought * dollars_per_hour * 730 + disks, "USD/month"
