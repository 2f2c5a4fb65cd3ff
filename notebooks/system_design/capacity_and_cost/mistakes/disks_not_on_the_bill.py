"""Forgets the storage."""


# part: bill
# fails: bill-by-hand, bill-exact, bill-edges
# says: The disks are not on your bill. Add decimal gigabytes times their price; it may turn out
#   small, and then you can say so.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = zones * math.ceil(accelerators / group / (zones - 1)) * group
    return bought * dollars_per_hour * 730, "USD/month"
