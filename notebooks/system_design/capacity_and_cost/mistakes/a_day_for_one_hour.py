"""Spreads the busiest hour over a day."""


# part: traffic
# fails: traffic-by-hand, traffic-scales, traffic-your-case, traffic-exact, traffic-edges
# says: You took the busiest hour's requests and divided them by the seconds of a whole day, so
#   the peak is below the average. They arrive within one hour: divide by 3,600 s.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    return users * requests_per_user * max(hourly) / sum(hourly) / 86_400, "requests/s"
