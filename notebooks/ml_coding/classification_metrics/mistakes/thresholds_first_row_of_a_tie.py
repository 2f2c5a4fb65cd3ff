"""Counts a tied group at its first row."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: Of each group of equal scores you keep the counts at its first row. The threshold admits
#   the whole group, so keep the last row.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    order = np.argsort(-score, kind="stable")
    y, score = y[order], score[order]
    first = np.append(True, np.diff(score) != 0)
    return score[first], np.cumsum(y)[first], np.cumsum(~y)[first]
