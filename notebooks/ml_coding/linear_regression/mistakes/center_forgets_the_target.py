"""Centres X and leaves y where it is."""


# part: center
# fails: center-by-hand, center-matches-average, center-float32, fit-by-hand, fit-standard-errors
# says: You centre X but not y. The slopes survive that, the residuals do not: the mean of y stays
#   in b, and the error bars are measured from it. Centre both.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * y, x_mean, y_mean
