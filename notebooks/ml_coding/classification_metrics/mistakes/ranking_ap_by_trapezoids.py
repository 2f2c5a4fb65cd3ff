"""Trapezoid area under precision-recall."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: AP is integrated with straight lines between precision-recall points, starting from
#   precision 1. Between two thresholds no such precision can be reached: use steps, the precision
#   at the threshold times the gain in recall.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    before = np.append(0, tp[:-1])
    return np.sum(np.diff(fp, prepend=0) * (before + tp) / 2) / (tp[-1] * fp[-1])


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    recall, precision = np.append(0, tp / tp[-1]), np.append(1, tp / np.maximum(tp + fp, 1))
    return np.sum(np.diff(recall) * (precision[1:] + precision[:-1]) / 2)
