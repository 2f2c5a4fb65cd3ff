"""Texts in the units that one would say aloud; loops and repeated subtraction, no math.ceil."""


# part: traffic
def average_rate(users, requests_per_user):
    millions_a_day = users * requests_per_user / 1e6
    return f"{millions_a_day!r} million requests/day"


def peak_rate(users, requests_per_user, hourly):
    total, busiest, count = 0, 0, 0
    for weight in hourly:
        total += float(weight)
        busiest = weight if weight > busiest else busiest
        count += 1
    if count != 24:
        raise ValueError(f"{count} hours are not a day")
    if total == 0:
        raise ValueError("nobody came")
    return f"{users * requests_per_user / total * float(busiest) / 1000:.15g} krequests per hour"


# part: logs
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if fill <= 0 or fill > 1:
        raise ValueError(f"a fill of {fill}")
    megabits_per_second = average * bytes_per_request * 8 / 1e6
    seconds = days * 24 * 3600
    return f"{megabits_per_second * seconds * replicas / fill:.15g} Mbit"


# part: tables
def table_memory(tables):
    gib = 0.0
    for rows, dim, bits, row_bits in tables:
        gib += int(rows) * int(dim) * int(bits) / 8 / 2**30
        gib += int(rows) * int(row_bits) / 8 / 2**30
    return f"{gib} GiB"


# part: fleet
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    accelerators = 1
    while accelerators * usable * memory_gib < table_bytes / 2**30:
        accelerators += 1
    groups = 0
    while groups * utilisation * group_rate < peak:
        groups += 1
    return f"{accelerators * groups} GPUs"


# part: bill
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones <= 1:
        raise ValueError("nothing would be left")
    each = 0
    while each * (zones - 1) * group < accelerators:
        each += 1
    hourly = each * zones * group * dollars_per_hour
    disks = storage_bytes * dollars_per_gb / 1e9 / (365 * 24 / 12)
    return f"${(hourly + disks) * 24 * 365!r} per year"
