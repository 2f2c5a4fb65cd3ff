"""Rescales the weights before use."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, center-float32
# says: You rescale the weights until they average 1. The slopes survive that, but A'A and b are
#   no longer those of the repeated rows: take the weights as they come.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError(f"y has shape {y.shape}, X has {len(X)} rows.")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight / weight.mean())
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
