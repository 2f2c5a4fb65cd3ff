"""Calls yesterday's features stale."""


# part: gauges
# fails: gauges-by-hand, gauges-planted, gauges-pipeline, diagnose-pipeline
# says: Features of yesterday are normal here: the job runs at night. Stale means older,
#   feature_day < day - 1.
def gauges(log, by):
    shown, clicks = tally(log, by, 1), tally(log, by, log["clicked"])
    shown_0, clicks_0 = shown[:7].sum(axis=0), clicks[:7].sum(axis=0)
    age, landed = tally(log, by, log["item_age"]), tally(log, by, log["landed"])
    mix = [mix_and_rate(clicks_0, shown_0, *day)[0] for day in zip(clicks, shown, strict=True)]
    return {
        "logging": tally(log, by, log["landed"] & ~log["clicked"]) / landed,
        "unit": age / shown / (age[:7].sum(axis=0) / shown_0),
        "stale": tally(log, by, log["feature_day"] < log["day"]) / shown,
        "position": tally(log, by, log["position"]) / shown,
        "mix": -np.array(mix) / (clicks_0.sum() / shown_0.sum()),
        "drift": 1 - clicks / shown / (clicks_0 / shown_0),
    }
