"""Sizes the peak with the average."""


# part: traffic
# fails: traffic-by-hand, traffic-your-case, traffic-exact, traffic-edges
# says: Your peak is the average: dividing a day's requests by a day's seconds flattens the
#   evening. Take the busiest hour's part of them and divide by the 3,600 s of that hour.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    return users * requests_per_user / 86_400, "requests/s"
