"""Uses np.isclose to find ties."""


# part: thresholds
# fails: thresholds-close-scores, ranking-invariance
# says: Scores closer than 1e-8 are taken for ties (np.isclose, or rounding). For rare events
#   all probabilities are that small, and a good ranking becomes a constant. Compare exactly.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    order = np.argsort(-score, kind="stable")
    y, score = y[order], score[order]
    last = np.append(~np.isclose(score[1:], score[:-1]), True)
    return score[last], np.cumsum(y)[last], np.cumsum(~y)[last]
