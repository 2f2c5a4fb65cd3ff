"""Mix at the values before, rate at the values after."""


# part: mix
# fails: mix-by-hand, mix-two-orders, mix-symmetry, mix-no-traffic, gauges-people
# says: It adds up, but the whole interaction went into the rate effect: exchange the periods and
#   you get another story. Use midpoints for both.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    mix = (share[1] - share[0]) * (own[0] - total.mean())
    return mix, share[1] * (own[1] - own[0])
