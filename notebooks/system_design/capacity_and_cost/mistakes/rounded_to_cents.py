"""Rounds the bill to cents."""


# part: bill
# fails: bill-edges
# says: You round the bill to cents, and the docstring asks for the unrounded number. Round when
#   you show it.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    per_zone = math.ceil(accelerators / group / (zones - 1))
    machines = zones * per_zone * group * dollars_per_hour * 730
    return round(machines + storage_bytes / 1e9 * dollars_per_gb, 2), "USD/month"
