"""Sorts the weights in place."""


# part: traffic
# fails: traffic-edges
# says: `hourly.sort()` reorders the caller's list, and the next person who plots that day sees
#   the evening at noon. Use max, or sort a copy.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    hourly.sort()
    in_hour = users * requests_per_user * (float(hourly[-1]) / sum(map(float, hourly)))
    return in_hour / 3600, "requests/s"
