"""Rounds the groups of all zones together."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-exact
# says: You bought the fewest groups in all, and then the zones differ: 5 groups over 3 zones make
#   8, which is 3 + 3 + 2. Each zone gets the same number: round up per zone, then multiply.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("nothing would be left")
    needed = accelerators // group
    bought = math.ceil(needed * zones / (zones - 1)) * group
    return bought * dollars_per_hour * 730 + storage_bytes / 1e9 * dollars_per_gb, "USD/month"
