"""Writes ones over the caller's zeros."""


# part: mix
# fails: mix-no-traffic
# says: Against the division by 0 you write into the caller's impressions, and the launched segment has
#   traffic from then on. Fill a copy.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    clicks_0, shown_0 = np.asarray(clicks_before, float), np.asarray(shown_before, float)
    clicks_1, shown_1 = np.asarray(clicks_after, float), np.asarray(shown_after, float)
    share_0, share_1 = shown_0 / shown_0.sum(), shown_1 / shown_1.sum()
    total = (clicks_0.sum() / shown_0.sum() + clicks_1.sum() / shown_1.sum()) / 2
    new, closed = shown_0 == 0, shown_1 == 0
    shown_0[new], shown_1[closed] = 1, 1
    own_0, own_1 = clicks_0 / shown_0, clicks_1 / shown_1
    own_0, own_1 = np.where(new, own_1, own_0), np.where(closed, own_0, own_1)
    mix = (share_1 - share_0) * ((own_0 + own_1) / 2 - total)
    return mix, (share_0 + share_1) / 2 * (own_1 - own_0)
