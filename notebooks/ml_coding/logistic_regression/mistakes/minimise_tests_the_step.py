"""Stops when theta hardly moves."""


# part: minimise
# fails: minimise-level-ground
# says: You stop when the step is below tol. A step is the slope times 1 / L, so where L is
#   large it is short on ground that isn't level. Compare the slope itself with tol.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        step = gradient(theta, X, y, lam) / L
        if np.max(np.abs(step)) <= tol:
            break
        theta = theta - step
    return theta
