"""Rescales the penalty by the number of rows."""


# part: minimise
# fails: minimise-level-ground, minimise-matches-sklearn, minimise-separable, minimise-rows-twice,
#   estimator-matches-sklearn
# says: lam already belongs to the mean loss. Dividing it by n again makes the penalty n times too
#   weak, and twice the rows would give other weights.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    lam = lam / len(y)
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)
        if np.max(np.abs(slope)) <= tol:
            break
        theta = theta - slope / L
    return theta
