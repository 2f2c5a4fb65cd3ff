"""The busiest hour's share of the day's requests."""


def average_rate(users, requests_per_user):
    return f"{users * requests_per_user / 24} requests/hour"


def peak_rate(users, requests_per_user, hourly):
    if len(hourly) != 24 or not any(hourly):
        raise ValueError("a day has 24 weights")
    share = max(float(weight) for weight in hourly)
    return f"{users * requests_per_user * share} requests/hour"
