"""Takes up to 5000 steps, whatever max_iter is."""


# part: minimise
# fails: minimise-separable, estimator-stops
# says: max_iter is a bound on the steps, and you take more than it allows. With max_iter = 0 the
#   answer is the start.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(5_000):
        slope = gradient(theta, X, y, lam)
        if np.max(np.abs(slope)) <= tol:
            break
        theta = theta - slope / L
    return theta
