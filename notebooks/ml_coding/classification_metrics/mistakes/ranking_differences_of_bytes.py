"""Compares the scores of a pair by their difference, in the dtype of the caller."""


# part: ranking
# fails: ranking-matches-sklearn
# says: You compute with labels or scores in bytes, where 3 - 5 is 254 and 255 + 1 is 0. Compare
#   scores with > and ==, or convert to float first.
def roc_auc_score(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score)
    if y.all() or not y.any():
        return np.nan
    gap = score[y][:, np.newaxis] - score[~y]
    return np.mean((gap > 0) + 0.5 * (gap == 0))


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
