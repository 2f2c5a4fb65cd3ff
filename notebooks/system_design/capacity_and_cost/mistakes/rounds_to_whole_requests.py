"""Rounds a rate to whole requests."""


# part: traffic
# fails: traffic-scales, traffic-exact
# says: A rate is not a count: a quarter of a request per second is 21,600 a day. Keep the
#   fraction, and round only things that are bought whole, at the end.
def average_rate(users, requests_per_user):
    return round(users * requests_per_user / 86_400), "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    in_hour = users * requests_per_user * max(hourly) / sum(hourly)
    return round(in_hour / 3600), "requests/s"
