"""Returns TPR and FPR, as roc_curve does."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-constant-score, ranking-matches-sklearn,
#   ranking-invariance, ranking-one-class
# says: You divide by the numbers of positives and negatives. The table holds counts: precision
#   can't be computed from rates, and with one class a rate is 0/0.
def threshold_counts(y_true, score):
    thresholds, group = np.unique(score, return_inverse=True)
    y = np.asarray(y_true) == 1
    tp = np.bincount(group, weights=y)[::-1].cumsum()
    fp = np.bincount(group, weights=~y)[::-1].cumsum()
    with np.errstate(invalid="ignore"):
        return thresholds[::-1], tp / tp[-1], fp / fp[-1]
