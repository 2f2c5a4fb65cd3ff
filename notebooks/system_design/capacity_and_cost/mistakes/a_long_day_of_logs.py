"""Uses 100,000 seconds a day."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-exact, logs-fill
# says: 100,000 seconds a day is the whiteboard's shortcut; it buys 16% more disks than needed.
#   In code, use 86,400 s.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return average * 1e5 * days * bytes_per_request * replicas / fill, "bytes"
