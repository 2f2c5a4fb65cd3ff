"""Counts replicas + 1 copies."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact, logs-fill
# says: You added an original to the replicas. Here, as in most storage systems, 3 replicas are
#   3 copies in all; the docstring says so, and in an interview you ask.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return average * 86_400 * days * bytes_per_request * (replicas + 1) / fill, "bytes"
