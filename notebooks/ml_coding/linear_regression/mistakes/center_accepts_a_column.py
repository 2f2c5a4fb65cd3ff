"""Takes y of shape (n, 1) without a word."""


# part: center
# fails: center-refuses, fit-manners
# says: A y of shape (n, 1) is let in, and later (n, 1) minus (n,) becomes an n by n matrix.
#   Compare y.shape with (n,) and raise ValueError.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    y = y.ravel()
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
