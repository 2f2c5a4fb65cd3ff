"""Takes the upper envelope of precision."""


# part: ranking
# fails: ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: Precision is replaced by its best value at any higher recall, as old retrieval and
#   detection benchmarks do. That flatters; equation (6) takes precision as it is.
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
    best = np.maximum.accumulate((tp / (tp + fp))[::-1])[::-1]
    return np.sum(np.diff(tp, prepend=0) * best) / tp[-1]
