"""Takes 720 hours."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-exact, bill-edges
# says: 30 days are 720 hours, and twelve of your months are 360 days. Here a month is 365 / 12
#   days, 730 hours. (1.4%: no interviewer minds, but an invoice does.)
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = zones * math.ceil(accelerators / group / (zones - 1)) * group
    disks = storage_bytes / 1e9 * dollars_per_gb
    return bought * dollars_per_hour * 24 * 30 + disks, "USD/month"
