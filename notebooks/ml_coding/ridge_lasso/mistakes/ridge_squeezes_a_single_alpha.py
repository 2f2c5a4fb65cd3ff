"""Drops the axis of alphas if there is one alpha only."""


# part: ridge-path
# fails: ridge-matches-sklearn
# says: For a single alpha your result has lost an axis. It is a table of one row then, of
#   shape (1, d + 1).
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = s / (s**2 + np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.squeeze(np.column_stack([weights, y.mean() - weights @ center]))
