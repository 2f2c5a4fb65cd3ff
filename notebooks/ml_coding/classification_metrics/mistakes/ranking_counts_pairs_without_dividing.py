"""Returns the number of pairs won."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: The area is in counts, a number of pairs. Divide by (positives times negatives) to get a
#   probability.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    before = np.append(0, tp[:-1])
    return np.sum(np.diff(fp, prepend=0) * (before + tp) / 2)


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0:
        return np.nan
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / tp[-1]
