"""Combines the labels with a mask by &."""


# part: thresholds
# fails: thresholds-dtypes
# says: & works on booleans and whole numbers only, and labels may come as the floats 0.0 and 1.0.
#   Make a mask first: np.asarray(y_true) == 1.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true), np.asarray(score)
    t = np.unique(score)[::-1]
    above = score >= t[:, np.newaxis]
    tp = (above & y).sum(axis=1)
    return t, tp, above.sum(axis=1) - tp
