"""Impressions of both periods over the impressions before."""


# part: mix
# fails: mix-sums, mix-two-orders, mix-symmetry, mix-no-traffic, gauges-by-hand, gauges-planted,
#   gauges-people, diagnose-people
# says: You divide both periods by the impressions of the first, so more traffic looks like
#   another mix. Shares are relative to all impressions of the same period.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    share = shown / shown[0].sum()
    mix = (share[1] - share[0]) * (own.mean(axis=0) - total.mean())
    return mix, share.mean(axis=0) * (own[1] - own[0])
