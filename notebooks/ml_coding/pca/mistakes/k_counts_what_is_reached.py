"""Counts the sums that reach the share."""


# part: k
# fails: k-by-hand, k-any-unit, k-rounding, k-matches-sklearn, k-limits, pca-matches-sklearn, pca-count-or-share
# says: You count the running sums that are large enough. Count those that are still too small,
#   and add one.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.sum(running >= (share - 1e-9) * running[-1]))
