"""Takes scores for equal that differ in the last digits."""


# part: thresholds
# fails: thresholds-close-scores, ranking-invariance
# says: Scores that differ only in the last digits are taken for ties (a tolerance, rounding, or
#   float32). A model that saturates near 1 has nothing but such scores: compare exactly.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    order = np.argsort(-score, kind="stable")
    y, score = y[order], score[order]
    last = np.append(score[:-1] - score[1:] > 1e-12, True)
    return score[last], np.cumsum(y)[last], np.cumsum(~y)[last]
