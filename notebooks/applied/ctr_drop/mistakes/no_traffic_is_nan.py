"""Divides by zero impressions."""


# part: mix
# fails: mix-no-traffic
# says: 0 clicks / 0 impressions is nan, and one nan makes the sum nan. Decide what the rate of an
#   unseen segment is: that of the other period.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / shown
    mix = (share[1] - share[0]) * (own.mean(axis=0) - total.mean())
    return mix, share.mean(axis=0) * (own[1] - own[0])
