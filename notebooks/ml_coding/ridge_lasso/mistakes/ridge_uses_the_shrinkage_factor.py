"""Multiplies U'y by s**2 / (s**2 + alpha)."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: s**2 / (s**2 + alpha) is by how much ridge shrinks least squares, whose factor is 1 / s.
#   Applied to U'y itself, the factor is s / (s**2 + alpha).
def ridge_path(X, y, alphas):
    X = np.array(X, float)
    y = np.array(y, float)
    al = np.array(alphas, float)
    mu = X.mean(0)
    U, s, Vt = np.linalg.svd(X - mu, full_matrices=False)
    W = (s**2 / (s**2 + al[:, None]) * (U.T @ (y - y.mean()))) @ Vt
    return np.c_[W, y.mean() - W @ mu]
