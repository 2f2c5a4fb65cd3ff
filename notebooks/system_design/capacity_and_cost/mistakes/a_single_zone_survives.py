"""Accepts one zone."""


# part: bill
# fails: bill-edges
# says: With one zone there is nothing left when it fails. Refuse fewer than 2 zones with
#   ValueError instead of dividing by zero.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    bought = zones * math.ceil(accelerators / group / (zones - 1)) * group
    disks = storage_bytes / 1e9 * dollars_per_gb
    return bought * dollars_per_hour * 730 + disks, "USD/month"
