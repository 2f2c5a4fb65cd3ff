"""Adds weights in the integers that they come in."""


# part: traffic
# fails: traffic-scales
# says: A numpy byte stays a byte in `sum` and `*`: 24 weights of 25 sum to 88 there, not to 600.
#   Convert the weights to float first.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or not any(hourly):
        raise ValueError("not a day")
    with np.errstate(all="ignore"):
        share = max(hourly) / sum(hourly)
    return users * requests_per_user * share / 3600, "requests/s"
