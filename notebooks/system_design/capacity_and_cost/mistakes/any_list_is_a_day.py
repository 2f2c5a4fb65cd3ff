"""Accepts weights that are no day."""


# part: traffic
# fails: traffic-edges
# says: Seven daily numbers go through as if they were hours, and the answer looks reasonable.
#   Refuse anything but 24 weights, and a day without a request, with ValueError.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    weights = [float(weight) for weight in hourly]
    in_hour = users * requests_per_user * max(weights) / sum(weights)
    return in_hour / 3600, "requests/s"
