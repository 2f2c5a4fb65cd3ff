"""Tests the slope after the step."""


# part: minimise
# fails: minimise-separable, estimator-stops
# says: You step first and test the slope afterwards, so you take a step that tol did not ask for.
#   Test before you step.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)
        theta = theta - slope / L
        if np.max(np.abs(slope)) <= tol:
            break
    return theta
