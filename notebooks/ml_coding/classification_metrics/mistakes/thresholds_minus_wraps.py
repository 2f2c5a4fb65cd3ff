"""Negates unsigned scores."""


# part: thresholds
# fails: thresholds-dtypes, ranking-matches-sklearn
# says: np.argsort(-score) sorts wrongly for unsigned scores: minus 1 is 255 in one byte, and 0
#   stays first. Sort upwards and reverse, or convert to float.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score)
    order = np.argsort(-score, kind="stable")
    y, score = y[order], score[order]
    last = np.append(score[1:] != score[:-1], True)
    return score[last], np.cumsum(y)[last], np.cumsum(~y)[last]
