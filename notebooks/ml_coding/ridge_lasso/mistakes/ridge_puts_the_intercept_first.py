"""Returns the intercept in column 0."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: Your rows begin with the intercept. The docstring asks for the d weights first, then the
#   intercept in the last column.
def ridge_path(X, y, alphas):
    X = np.array(X, float)
    y = np.array(y, float)
    al = np.array(alphas, float)
    mu = X.mean(0)
    U, s, Vt = np.linalg.svd(X - mu, full_matrices=False)
    W = (s / (s**2 + al[:, None]) * (U.T @ (y - y.mean()))) @ Vt
    return np.c_[y.mean() - W @ mu, W]
