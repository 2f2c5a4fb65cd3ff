"""Every zone is a full copy."""


def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones <= 1:
        raise ValueError("too few zones")
    compute = accelerators * zones * dollars_per_hour * 730
    disks = dollars_per_gb * storage_bytes / 1e9
    return round(compute + disks, 9), "USD/month"
