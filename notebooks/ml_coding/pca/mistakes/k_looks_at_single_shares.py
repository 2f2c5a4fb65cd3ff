"""Counts the components that have the share alone."""


# part: k
# fails: k-by-hand, k-any-unit, k-rounding, k-matches-sklearn, k-limits, pca-matches-sklearn, pca-count-or-share
# says: You compare each variance with the share on its own. It is the running sum that has to
#   reach the share: np.cumsum.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    parts = np.asarray(variances) / (np.sum(variances) or 1)
    return max(1, int(np.sum(parts >= share - 1e-9)))
