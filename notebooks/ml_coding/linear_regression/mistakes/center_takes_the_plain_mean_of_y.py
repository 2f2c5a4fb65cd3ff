"""Weights enter the means of X only."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, fit-matches-sklearn,
#   fit-standard-errors, center-float32
# says: The mean of y ignores the weights; those of X may be right. Divide sum(weight * y) by
#   sum(weight).
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError(f"y has shape {y.shape}, X has {len(X)} rows.")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), y.mean()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
