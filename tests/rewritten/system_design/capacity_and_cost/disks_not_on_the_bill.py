"""Pays for the machines."""


def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("one zone can't survive")
    groups = accelerators // group
    each = -(-groups // (zones - 1))
    machines = each * zones * group
    return f"{machines * dollars_per_hour * 730} USD/month"
