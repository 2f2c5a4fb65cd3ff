"""Counts ties as lost."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: Pairs with equal scores count nothing (a rectangle of the height before the step). They
#   count one half each: use the mean of TP before and after.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    before = np.append(0, tp[:-1])
    return np.sum(np.diff(fp, prepend=0) * before) / (tp[-1] * fp[-1])


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
