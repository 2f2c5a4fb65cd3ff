"""The largest part of the whole."""


def average_rate(users, requests_per_user):
    return users * requests_per_user / (24 * 60 * 60), "QPS"


def peak_rate(users, requests_per_user, hourly):
    hourly = np.asarray(hourly, dtype=float)
    in_that_hour = users * requests_per_user * hourly.max() / hourly.sum()
    return in_that_hour / 3600, "QPS"
