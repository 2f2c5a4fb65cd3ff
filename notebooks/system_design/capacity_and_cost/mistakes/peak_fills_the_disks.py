"""Stores at the rate of the peak."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact, logs-fill
# says: Disks don't care when bytes arrive, only how many: quiet hours make up for the busy one.
#   Use the average for what accumulates and keep the peak for what is in flight.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return peak * 86_400 * days * bytes_per_request * replicas / fill, "bytes"
