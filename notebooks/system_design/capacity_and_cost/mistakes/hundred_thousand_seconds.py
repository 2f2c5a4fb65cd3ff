"""Keeps the whiteboard's 100,000 seconds a day."""


# part: traffic
# fails: traffic-by-hand, traffic-scales, traffic-exact
# says: 100,000 seconds a day is a fine shortcut aloud (it makes rates 14% low), but code has no
#   reason to use it. A day has 24 * 60 * 60 = 86,400 s.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 100_000, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    in_hour = users * requests_per_user * max(hourly) / sum(hourly)
    return in_hour / 3600, "requests/s"
