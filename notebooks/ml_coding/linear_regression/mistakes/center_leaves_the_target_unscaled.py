"""Scales the rows of X and not y."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, fit-matches-sklearn,
#   fit-standard-errors, center-float32
# says: You scale the rows of X and leave y as it is, so the two sides of an equation no longer
#   belong together. Multiply b by the same root of the weight.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError(f"y has shape {y.shape}, X has {len(X)} rows.")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), y - y_mean, x_mean, y_mean
