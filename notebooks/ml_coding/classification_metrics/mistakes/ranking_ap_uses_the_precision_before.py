"""Off by one threshold in AP."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: Each gain in recall is paid with the precision of the threshold before it, beginning
#   with an invented 1. Use the precision at the threshold that brings the gain.
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
    precision = np.append(1, tp / (tp + fp))
    return np.sum(np.diff(tp, prepend=0) * precision[:-1]) / tp[-1]
