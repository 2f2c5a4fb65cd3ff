"""Keeps tied rows apart."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: Every row gets a threshold of its own, so rows with equal scores are ranked by their
#   place in the file. A threshold can't pass between equal scores: keep one entry for each
#   distinct value.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    order = np.argsort(-score, kind="stable")
    return score[order], np.cumsum(y[order]), np.cumsum(~y[order])
