"""Stores what it computes in the log."""


# part: gauges
# fails: gauges-by-hand
# says: You store a helper column in the caller's log, and it is there for everybody who reads the log
#   after you. Keep it in a variable.
def gauges(log, by):
    shown, clicks = tally(log, by, 1), tally(log, by, log["clicked"])
    shown_0, clicks_0 = shown[:7].sum(axis=0), clicks[:7].sum(axis=0)
    age, landed = tally(log, by, log["item_age"]), tally(log, by, log["landed"])
    mix = [mix_and_rate(clicks_0, shown_0, *day)[0] for day in zip(clicks, shown, strict=True)]
    log["lost"] = log["landed"] & ~log["clicked"]
    return {
        "logging": tally(log, by, log["lost"]) / landed,
        "unit": age / shown / (age[:7].sum(axis=0) / shown_0),
        "stale": tally(log, by, log["feature_day"] < log["day"] - 1) / shown,
        "position": tally(log, by, log["position"]) / shown,
        "mix": -np.array(mix) / (clicks_0.sum() / shown_0.sum()),
        "drift": 1 - clicks / shown / (clicks_0 / shown_0),
    }
