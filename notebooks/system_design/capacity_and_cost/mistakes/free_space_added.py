"""Adds the free part of the disk instead of dividing by the fill."""


# part: logs
# fails: logs-by-hand, logs-one-factor, logs-exact
# says: You added the free part to the content: 30% more, of which 70% is less than you store. The
#   free part is a fraction of the *disk*: divide the content by the fill.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill is a fraction")
    content = average * 86_400 * days * bytes_per_request * replicas
    return content * (1 + (1 - fill)), "bytes"
