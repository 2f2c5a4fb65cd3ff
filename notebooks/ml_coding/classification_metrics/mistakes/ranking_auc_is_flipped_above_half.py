"""Reports max(AUC, 1 - AUC)."""


# part: ranking
# fails: ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: An AUC below 0.5 is turned into 1 - AUC. That hides a model with its labels swapped, and
#   on small data it makes chance look good. Return it as it is.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    before = np.append(0, tp[:-1])
    area = np.sum(np.diff(fp, prepend=0) * (before + tp) / 2) / (tp[-1] * fp[-1])
    return max(area, 1 - area)


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
