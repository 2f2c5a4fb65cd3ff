"""Returns lists."""


# part: thresholds
# fails: thresholds-by-hand, ranking-by-hand, ranking-constant-score, ranking-matches-sklearn,
#   ranking-invariance, ranking-one-class
# says: You return lists, and the next part computes with them: of two lists tp + fp is one longer
#   list. Return arrays.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score)
    t = np.unique(score)[::-1]
    tp = [int(np.sum(y & (score >= each))) for each in t]
    fp = [int(np.sum(~y & (score >= each))) for each in t]
    return t.tolist(), tp, fp
