"""Buys what the peak needs."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-your-case, bill-exact, bill-edges
# says: You pay for the peak and nothing more: when a zone goes dark in the busiest hour, the
#   others are short. Each zone needs the peak's groups divided by the zones that are left.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    disks = storage_bytes / 1e9 * dollars_per_gb
    return accelerators * dollars_per_hour * 730 + disks, "USD/month"
