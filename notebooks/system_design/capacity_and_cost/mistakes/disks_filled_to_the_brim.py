"""Ignores the fill."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact
# says: You bought exactly the bytes that you store. Disks need free space to keep working (and
#   to copy a lost replica to): divide by the fill.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return average * 86_400 * days * bytes_per_request * replicas, "bytes"
