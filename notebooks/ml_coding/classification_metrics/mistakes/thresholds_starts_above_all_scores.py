"""Puts an entry in front for the threshold above all scores, as roc_curve does."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-constant-score, ranking-matches-sklearn,
#   ranking-invariance, ranking-one-class
# says: You put an entry in front for "above all scores". The table holds the distinct scores and
#   nothing else: in front, precision would be 0/0.
def threshold_counts(y_true, score):
    thresholds, group = np.unique(np.asarray(score, dtype=float), return_inverse=True)
    size = np.bincount(group)
    positives = np.bincount(group, weights=np.asarray(y_true) == 1)
    tp, rows = positives[::-1].cumsum(), size[::-1].cumsum()
    return np.append(np.inf, thresholds[::-1]), np.append(0, tp), np.append(0, rows - tp)
