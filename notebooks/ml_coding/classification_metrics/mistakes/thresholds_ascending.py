"""Lists thresholds from the lowest."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-matches-sklearn, ranking-invariance
# says: The thresholds run from low to high. They go down from the highest score, so that tp and
#   fp grow from there.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score)
    t = np.unique(score)
    above = score >= t[:, np.newaxis]
    return t, (above & y).sum(axis=1), (above & ~y).sum(axis=1)
