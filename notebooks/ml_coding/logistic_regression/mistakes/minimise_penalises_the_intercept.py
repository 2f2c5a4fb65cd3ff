"""Treats the column of ones as one more penalised feature."""


# part: minimise
# fails: minimise-log-odds, minimise-level-ground, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn
# says: Your column of ones is penalised like a feature, so the intercept shrinks and every
#   probability drifts towards one half. Leave the last entry of theta out of the penalty.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        slope = A.T @ (sigmoid(A @ theta) - y) / len(y) + lam * theta
        if np.max(np.abs(slope)) <= tol:
            break
        theta = theta - slope / L
    return theta
