"""Requests times bytes times days."""


def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill must be in (0, 1]")
    a_day = average * 86400 * bytes_per_request
    return f"{a_day * days / fill / 10**9!r} GB"
