"""Both effects at the values before."""


# part: mix
# fails: mix-by-hand, mix-sums, mix-two-orders, mix-symmetry, mix-no-traffic, gauges-people
# says: With the values before in both effects, the product of the two changes belongs to nobody
#   and the sums don't add up. Use midpoints.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    mix = (share[1] - share[0]) * (own[0] - total[0])
    return mix, share[0] * (own[1] - own[0])
