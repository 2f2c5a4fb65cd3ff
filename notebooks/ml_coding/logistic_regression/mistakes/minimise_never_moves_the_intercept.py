"""Updates the weights only."""


# part: minimise
# fails: minimise-log-odds, minimise-level-ground, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn
# says: Only the weights move and the intercept stays 0, so the boundary is forced through the
#   origin. Update all of theta.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)[:-1]
        if np.max(np.abs(slope)) <= tol:
            break
        theta[:-1] -= slope / L
    return theta
