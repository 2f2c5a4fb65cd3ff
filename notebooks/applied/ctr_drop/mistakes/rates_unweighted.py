"""The rate effect without the shares."""


# part: mix
# fails: mix-by-hand, mix-sums, mix-two-orders, mix-no-traffic
# says: You report how much each rate changed, not how much that moved the total. Weight each
#   change by the segment's share.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    mix = (share[1] - share[0]) * (own.mean(axis=0) - total.mean())
    return mix, own[1] - own[0]
