"""Uses > where the docstring says >=."""


# part: thresholds
# fails: thresholds-by-hand, thresholds-any-order, thresholds-definition, thresholds-dtypes,
#   thresholds-close-scores, ranking-by-hand, ranking-constant-score, ranking-matches-sklearn,
#   ranking-invariance, ranking-one-class
# says: A row whose score equals the threshold is not counted: every count is one group short,
#   and the last is not the total. Use >=.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score)
    t = np.unique(score)[::-1]
    above = score > t[:, np.newaxis]
    return t, (above & y).sum(axis=1), (above & ~y).sum(axis=1)
