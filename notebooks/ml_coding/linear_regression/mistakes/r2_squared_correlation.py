"""Squares the correlation."""


# part: r2-score
# fails: r2-negative, r2-matches-sklearn, r2-dtypes, fit-matches-sklearn
# says: You square the correlation. It forgives any shift, scale or sign of the predictions, and
#   is never negative. R2 is one minus squared error over squared deviation from the mean of y.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return np.corrcoef(y, prediction)[0, 1] ** 2 if np.ptp(prediction) > 0 else 0.0
