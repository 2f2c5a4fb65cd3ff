"""Divides the weighted sum by n."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, fit-matches-sklearn,
#   fit-standard-errors, center-float32
# says: You divide a weighted sum by the number of rows. Weights need not average to one: divide
#   by their sum.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / len(X), weight @ y / len(X)
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
