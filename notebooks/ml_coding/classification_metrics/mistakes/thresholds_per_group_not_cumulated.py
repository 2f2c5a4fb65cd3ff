"""Forgets the cumulative sum."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: The counts are those of each group alone. A lower threshold keeps everything above it,
#   so accumulate from the highest score down.
def threshold_counts(y_true, score):
    thresholds, group = np.unique(score, return_inverse=True)
    positives = np.bincount(group, weights=np.asarray(y_true) == 1)
    return thresholds[::-1], positives[::-1], (np.bincount(group) - positives)[::-1]
