"""Multiplies rows by the weight instead of its root."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, fit-matches-sklearn,
#   fit-standard-errors, center-float32
# says: You multiply rows by the weight, so squared errors carry its square. A row of weight 4
#   should count four times, not sixteen: scale by the root.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = weight
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
