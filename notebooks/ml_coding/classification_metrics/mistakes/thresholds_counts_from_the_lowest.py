"""Accumulates before it turns the table over."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: You count the rows at or below each threshold. Positive means at or above it: turn the
#   groups over first, then take the cumulative sum.
def threshold_counts(y_true, score):
    thresholds, group = np.unique(score, return_inverse=True)
    size = np.bincount(group)
    positives = np.bincount(group, weights=np.asarray(y_true) == 1)
    tp = positives.cumsum()
    return thresholds[::-1], tp[::-1], (size.cumsum() - tp)[::-1]
