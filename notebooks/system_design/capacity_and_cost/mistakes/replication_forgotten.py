"""Counts one copy."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact, logs-fill
# says: This is one copy of the log. Each of the `replicas` copies needs its own disks:
#   multiply.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return average * 86_400 * days * bytes_per_request / fill, "bytes"
