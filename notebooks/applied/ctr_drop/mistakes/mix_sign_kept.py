"""Leaves the sign of the mix effect."""


# part: gauges
# fails: gauges-planted, gauges-people, diagnose-people
# says: Your mix gauge stays under its limit in a log of other people. Each day is compared with days
#   0-6, not with yesterday; the effect is divided by the total rate of days 0-6, and its sign changed.
def gauges(log, by):
    shown, clicks = tally(log, by, 1), tally(log, by, log["clicked"])
    shown_0, clicks_0 = shown[:7].sum(axis=0), clicks[:7].sum(axis=0)
    age, landed = tally(log, by, log["item_age"]), tally(log, by, log["landed"])
    mix = [mix_and_rate(clicks_0, shown_0, *day)[0] for day in zip(clicks, shown, strict=True)]
    return {
        "logging": tally(log, by, log["landed"] & ~log["clicked"]) / landed,
        "unit": age / shown / (age[:7].sum(axis=0) / shown_0),
        "stale": tally(log, by, log["feature_day"] < log["day"] - 1) / shown,
        "position": tally(log, by, log["position"]) / shown,
        "mix": np.array(mix) / (clicks_0.sum() / shown_0.sum()),
        "drift": 1 - clicks / shown / (clicks_0 / shown_0),
    }
