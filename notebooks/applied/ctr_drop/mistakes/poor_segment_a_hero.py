"""The mix effect is not centred."""


# part: mix
# fails: mix-by-hand, mix-two-orders, mix-no-traffic, gauges-planted, gauges-people,
#   diagnose-practice, diagnose-people, diagnose-healthy
# says: You left out the total rate: a poor segment that grows then shows a positive mix effect
#   and looks like a hero. Multiply the change of the share by the segment's rate minus the
#   total's.
def mix_and_rate(clicks_before, shown_before, clicks_after, shown_after):
    shown = np.array([shown_before, shown_after], dtype=float)
    clicks = np.array([clicks_before, clicks_after], dtype=float)
    share = shown / shown.sum(axis=1, keepdims=True)
    total = clicks.sum(axis=1) / shown.sum(axis=1)
    own = clicks / np.maximum(shown, 1)
    own = np.where(shown > 0, own, own[::-1])
    mix = (share[1] - share[0]) * own.mean(axis=0)
    return mix, share.mean(axis=0) * (own[1] - own[0])
