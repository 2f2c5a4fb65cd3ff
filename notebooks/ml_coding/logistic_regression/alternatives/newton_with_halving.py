"""Newton steps with the Hessian, halved until the loss falls."""


# part: minimise
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    n, d = X.shape
    A = np.hstack([X, np.ones((n, 1))])
    free = np.append(np.full(d, lam), 0.0)
    theta = np.zeros(d + 1)
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)
        if np.linalg.norm(slope, np.inf) <= tol:
            break
        p = sigmoid(A @ theta)
        hessian = (A * (p * (1 - p))[:, None]).T @ A / n + np.diag(free)
        step = np.linalg.lstsq(hessian, slope, rcond=None)[0]
        here = loss(theta, X, y, lam)
        while loss(theta - step, X, y, lam) > here and np.abs(step).max() > 1e-15:
            step = step / 2
        theta = theta - step
    return theta
