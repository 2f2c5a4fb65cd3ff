"""Accepts a fill of 70."""


# part: logs
# fails: logs-fill
# says: A fill of 70 for 70% goes through and buys a hundredth of the disks. Refuse what is not
#   above 0 and at most 1 with ValueError.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    return average * 86_400 * days * bytes_per_request * replicas / fill, "bytes"
