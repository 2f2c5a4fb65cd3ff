"""Reweighted least squares that divides by p (1 - p) and never stops."""


# part: minimise
# fails: minimise-separable, minimise-log-odds, estimator-stops
# says: On separable data without a penalty p (1 - p) goes to 0, so dividing by it gives nan and the
#   Hessian turns singular. Stop when the slope is small, and never divide by a vanished curvature.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    D = np.diag(np.append(np.ones(X.shape[1]), 0.0))
    theta = np.zeros(A.shape[1])
    for _ in range(min(max_iter, 300)):
        z = A @ theta
        s = sigmoid(z) * (1 - sigmoid(z))
        target = z + (y - sigmoid(z)) / s
        H = A.T @ (s[:, np.newaxis] * A) / len(y) + lam * D
        theta = np.linalg.solve(H, A.T @ (s * target) / len(y))
    return theta
