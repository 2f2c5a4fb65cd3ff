"""Averages precision without weights."""


# part: ranking
# fails: ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: Precision is averaged over all thresholds alike. Only gains in recall count: weight each
#   precision by the share of positives that its threshold adds.
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
    return np.mean(tp / (tp + fp))
