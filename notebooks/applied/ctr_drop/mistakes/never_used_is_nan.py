"""Borrows the other period's rate, and has none where nobody was seen at all."""


# part: mix
# fails: mix-no-traffic
# says: You borrow the rate of the other period, and a segment without traffic in both has none to lend:
#   its effects stay nan. They are 0.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / shown
    own = np.where(np.isnan(own), own[::-1], own)
    mix = (share[1] - share[0]) * (own.mean(axis=0) - total.mean())
    return mix, share.mean(axis=0) * (own[1] - own[0])
