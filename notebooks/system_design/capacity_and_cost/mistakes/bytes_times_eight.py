"""Stores bits."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-your-case, logs-exact, logs-fill
# says: The request's size is in bytes already, and so are disks. A factor of 8 belongs where a
#   network speaks bits; here it buys eight times the disks.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    return 8 * average * 86_400 * days * bytes_per_request * replicas / fill, "bytes"
