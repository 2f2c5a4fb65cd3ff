"""Calls every alarm a false one."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-constant-score, ranking-matches-sklearn,
#   ranking-invariance, ranking-one-class
# says: fp counts all rows at or above the threshold, positives too. Subtract tp: false
#   positives are negatives.
def threshold_counts(y_true, score):
    thresholds, group = np.unique(score, return_inverse=True)
    positives = np.bincount(group, weights=np.asarray(y_true) == 1)
    return thresholds[::-1], positives[::-1].cumsum(), np.bincount(group)[::-1].cumsum()
