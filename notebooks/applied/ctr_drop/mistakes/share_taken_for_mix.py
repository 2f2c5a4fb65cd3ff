"""Reports the change of the share as mix."""


# part: gauges
# fails: gauges-people, diagnose-practice, diagnose-people, diagnose-healthy
# says: A share that moved is no cause: between two countries with the same rate it costs nothing.
#   What counts is the change of the share times the distance of the rate from the total.
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
        "mix": shown / shown.sum(axis=1, keepdims=True) - shown_0 / shown_0.sum(),
        "drift": 1 - clicks / shown / (clicks_0 / shown_0),
    }
