"""Compares sums of variances with the share."""


# part: k
# fails: k-by-hand, k-any-unit, k-rounding, k-matches-sklearn, k-limits, pca-matches-sklearn, pca-count-or-share
# says: You compare variances with a share. Divide the running sum by the total first (or multiply
#   the share by it).
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= (share - 1e-9))) + 1
