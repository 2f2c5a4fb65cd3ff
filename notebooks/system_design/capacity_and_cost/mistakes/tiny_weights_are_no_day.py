"""Takes small weights for none."""


# part: traffic
# fails: traffic-scales
# says: The weights come on any scale, so small ones are weights, too. Refuse only a day of zeros,
#   compare with 0 exactly, and add nothing to the sum.
def average_rate(users, requests_per_user):
    return users * requests_per_user / 86_400, "requests/s"


def peak_rate(users, requests_per_user, hourly):
    weights = np.asarray(hourly, dtype=float)
    if len(weights) != 24 or np.allclose(weights, 0):
        raise ValueError("not a day")
    return users * requests_per_user * weights.max() / weights.sum() / 3600, "requests/s"
