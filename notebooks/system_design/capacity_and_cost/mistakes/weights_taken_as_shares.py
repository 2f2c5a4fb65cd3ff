"""Takes the weights for fractions."""


# part: traffic
# fails: traffic-by-hand, traffic-scales, traffic-your-case, traffic-exact, traffic-edges
# says: The weights come on any scale (counts, percentages), and you used the largest one as if
#   all of them summed to 1. Divide it by their sum.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or sum(hourly) == 0:
        raise ValueError("not a day")
    return users * requests_per_user * max(hourly) / 3600, "requests/s"
