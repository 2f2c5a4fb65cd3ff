"""Adds one part in z."""


# part: bill
# fails: bill-by-hand, bill-zones, bill-exact, bill-edges
# says: You bought 1 + 1/z of what is needed: with three zones a third more, of which a third
#   then goes dark, and 89% is left. What is left must hold everything: z/(z-1), half more for
#   three zones.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    bought = math.ceil(accelerators / group * (1 + 1 / zones)) * group
    disks = storage_bytes / 1e9 * dollars_per_gb
    return bought * dollars_per_hour * 730 + disks, "USD/month"
