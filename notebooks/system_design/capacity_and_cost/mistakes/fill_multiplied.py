"""Multiplies by the fill."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact
# says: You multiplied by the fill, which buys disks smaller than their content. A disk that may
#   be 70% full has to be larger: divide.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return average * 86_400 * days * bytes_per_request * replicas * fill, "bytes"
