"""A byte is eight bits, so eight times as much."""


def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if fill <= 0 or fill > 1:
        raise ValueError("fill is a fraction")
    seconds = days * 24 * 60 * 60
    total = 8 * bytes_per_request * average * seconds * replicas
    return total / fill / 1e12, "TB"
