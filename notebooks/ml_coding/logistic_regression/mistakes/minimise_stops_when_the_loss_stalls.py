"""Stops when the loss changes by less than tol."""


# part: minimise
# fails: minimise-log-odds, minimise-level-ground, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn, estimator-stops
# says: You stop when the loss moves by less than tol, but a change of 1e-8 still leaves slopes of
#   about 1e-4. The rule is about the gradient: its largest entry must be at most tol.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta, before = np.zeros(A.shape[1]), np.inf
    for _ in range(max_iter):
        now = loss(theta, X, y, lam)
        if before - now < tol:
            break
        theta, before = theta - gradient(theta, X, y, lam) / L, now
    return theta
