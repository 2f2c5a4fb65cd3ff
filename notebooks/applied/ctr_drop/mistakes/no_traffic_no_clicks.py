"""A segment without impressions has the rate 0."""


# part: mix
# fails: mix-no-traffic
# says: A segment that nobody saw has no rate, and 0 is a rate: the launch of a country then looks
#   as if its users had begun to click. Borrow the rate of the other period.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    mix = (share[1] - share[0]) * (own.mean(axis=0) - total.mean())
    return mix, share.mean(axis=0) * (own[1] - own[0])
