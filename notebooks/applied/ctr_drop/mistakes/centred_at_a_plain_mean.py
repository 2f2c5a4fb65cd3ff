"""Centres at the unweighted mean of the rates."""


# part: mix
# fails: mix-by-hand, mix-two-orders, mix-no-traffic, gauges-people
# says: You take off the plain mean of the segments' rates. The total rate is the weighted one:
#   clicks over impressions. Your sums can't tell, your segments can.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    mix = (share[1] - share[0]) * (own.mean(axis=0) - own.mean())
    return mix, share.mean(axis=0) * (own[1] - own[0])
