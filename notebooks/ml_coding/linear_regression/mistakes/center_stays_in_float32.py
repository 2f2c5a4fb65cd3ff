"""Keeps the dtype of the input."""


# part: center
# fails: center-float32
# says: You take means in the dtype that came in. float32 has seven digits, so a mean near 70,000
#   is off by thousandths: convert to float64 first.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X), np.asarray(y)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    kind = X.dtype if X.dtype.kind == "f" else float
    X, y = X.astype(kind), y.astype(kind)
    weight = (
        np.ones(len(X), dtype=kind)
        if sample_weight is None
        else np.asarray(sample_weight, dtype=kind)
    )
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
