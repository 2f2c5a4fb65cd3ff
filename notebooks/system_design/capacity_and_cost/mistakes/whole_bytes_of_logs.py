"""Rounds the disks up to whole bytes."""


# part: logs
# fails: logs-one-factor
# says: You round, and the docstring asks for the unrounded number. Rates and sizes are no counts:
#   round only what is bought whole.
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if not 0 < fill <= 1:
        raise ValueError("fill")
    return math.ceil(average * 86_400 * days * bytes_per_request * replicas / fill), "bytes"
