"""Rational numbers throughout, and whole-number division that rounds up."""

# part: traffic
from fractions import Fraction


def average_rate(users, requests_per_user):
    return float(Fraction(users) * Fraction(requests_per_user) / (24 * 60)), "requests/min"


def peak_rate(users, requests_per_user, hourly):
    weights = [Fraction(float(weight)) for weight in hourly]
    if len(weights) != 24 or not any(weights):
        raise ValueError("24 weights, please, one of them above 0")
    share = max(weights) / sum(weights)
    return float(Fraction(users) * Fraction(requests_per_user) * share), "requests/hour"


# part: logs
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not (fill > 0 and fill <= 1):
        raise ValueError("fill")
    per_day = Fraction(average) * bytes_per_request * 86_400
    return [float(per_day * Fraction(days) * replicas / Fraction(fill) / 10**12), "TB"]


# part: tables
def table_memory(tables):
    bits = 0
    for rows, dim, width, row_bits in tables:
        bits += int(rows) * (int(dim) * int(width) + int(row_bits))
    return bits, "bits"


# part: fleet
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    room = Fraction(memory_gib) * 2**30 * Fraction(usable)
    answered = Fraction(group_rate) * Fraction(utilisation)
    per_group = -(-Fraction(table_bytes) // room) or 1
    return per_group * -(-Fraction(peak) // answered), "accelerators"


# part: bill
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones not in range(2, 1000):
        raise ValueError("at least two zones")
    groups = accelerators // group
    per_zone = -(-groups // (zones - 1))
    cents = 100 * Fraction(dollars_per_hour) * 730 * per_zone * zones * group
    cents += 100 * Fraction(dollars_per_gb) * Fraction(storage_bytes, 10**9)
    return float(cents / 100), "$/month"
