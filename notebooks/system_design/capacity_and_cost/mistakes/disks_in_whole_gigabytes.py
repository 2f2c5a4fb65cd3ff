"""Pays for whole gigabytes."""


# part: bill
# fails: bill-edges
# says: You round the gigabytes to whole ones. The price is per GB, and nothing says that they are
#   sold whole: leave the fraction in.
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone")
    per_zone = math.ceil(accelerators / group / (zones - 1))
    machines = zones * per_zone * group * dollars_per_hour * 730
    return machines + math.ceil(storage_bytes / 1e9) * dollars_per_gb, "USD/month"
