"""Forgets the point (0, 0)."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: The ROC curve starts at the highest score, so the area left of it is missing (all of it,
#   for a constant score). Put TP = FP = 0 in front.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    return np.sum(np.diff(fp) * (tp[1:] + tp[:-1]) / 2) / (tp[-1] * fp[-1])


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
