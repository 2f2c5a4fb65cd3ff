"""Returns AP 0 without positives."""


# part: ranking
# fails: ranking-one-class
# says: Without positives recall is 0/0, and AP 0 or 1 would read like a result. Ask for the
#   number of positives before you divide, and return nan.
def roc_auc_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    if tp[-1] == 0 or fp[-1] == 0:
        return np.nan
    before = np.append(0, tp[:-1])
    return np.sum(np.diff(fp, prepend=0) * (before + tp) / 2) / (tp[-1] * fp[-1])


def average_precision_score(y_true, score):
    _, tp, fp = threshold_counts(y_true, score)
    return np.sum(np.diff(tp, prepend=0) * tp / (tp + fp)) / max(tp[-1], 1)
