"""Subtracts the means in place."""


# part: center
# fails: center-refuses, fit-manners
# says: X -= x_mean writes into the array of the caller when it is a float64 array already,
#   because np.asarray does not copy. Subtract into a new array.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    X -= x_mean
    y -= y_mean
    return root[:, np.newaxis] * X, root * y, x_mean, y_mean
