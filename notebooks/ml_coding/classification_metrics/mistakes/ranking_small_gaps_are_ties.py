"""Compares the scores of a pair with a tolerance."""


# part: ranking
# fails: ranking-invariance
# says: Two scores count as tied when their difference is tiny, so a model whose scores are all tiny
#   gets AUC 0.5. No unit of a score is given, so no gap is small: compare with > and ==.
def roc_auc_score(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    if y.all() or not y.any():
        return np.nan
    gap = score[y][:, np.newaxis] - score[~y]
    return np.mean((gap > 1e-12) + 0.5 * (np.abs(gap) <= 1e-12))


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
