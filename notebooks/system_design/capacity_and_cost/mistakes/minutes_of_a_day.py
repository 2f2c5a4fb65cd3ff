"""Divides by 24 * 60."""


# part: traffic
# fails: traffic-by-hand, traffic-scales, traffic-your-case, traffic-exact
# says: 24 * 60 are the minutes of a day, so this is requests per minute under the name of
#   requests per second. Multiply by 60 once more: 86,400 s.
def average_rate(users, requests_per_user):
    return users * requests_per_user / (24 * 60), "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    in_hour = users * requests_per_user * max(hourly) / sum(hourly)
    return in_hour / 3600, "requests/s"
