"""Leaves whole numbers in the type that came in."""


# part: center
# fails: center-float32
# says: You multiply in the type that came in. Bytes wrap around at 256, and their roots have half
#   precision: convert X, y and the weights to float64 first.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X), np.asarray(y)
    if y.shape != (len(X),):
        raise ValueError("y must be flat")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
