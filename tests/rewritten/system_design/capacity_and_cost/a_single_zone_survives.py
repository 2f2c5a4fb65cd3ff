"""Shares the groups among the other zones."""


def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    groups = accelerators // group
    in_a_zone = -(-groups // (zones - 1))
    fleet_price = in_a_zone * zones * group * dollars_per_hour * 730
    return fleet_price + storage_bytes / 1000**3 * dollars_per_gb, "dollars/month"
