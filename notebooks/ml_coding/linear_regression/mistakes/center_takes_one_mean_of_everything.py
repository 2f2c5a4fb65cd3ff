"""Takes one mean over all of X."""


# part: center
# fails: center-weights-repeat, center-matches-average, center-float32, fit-calendar-years,
#   fit-shift, fit-matches-sklearn, fit-deficient, fit-standard-errors
# says: X.mean() without an axis is one number for the whole table. Every column has its own mean:
#   average over the rows, axis 0.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = (
        np.full(X.shape[1], (weight @ X).sum() / weight.sum() / X.shape[1]),
        weight @ y / weight.sum(),
    )
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
