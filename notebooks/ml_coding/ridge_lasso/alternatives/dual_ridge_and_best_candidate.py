"""Ridge through the n by n kernel; each weight by comparing three candidates; one-sided slopes."""


# part: ridge-path
def ridge_path(X, y, alphas):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    n = len(X)
    centring = np.eye(n) - 1 / n
    Xc = centring @ X
    values, vectors = np.linalg.eigh(Xc @ Xc.T)
    z = vectors.T @ (centring @ y)
    path = []
    for alpha in alphas:
        w = Xc.T @ (vectors @ (z / (np.maximum(values, 0) + alpha)))
        path.append([*w, np.mean(y - X @ w)])
    return np.array(path)


# part: lasso-sweep
def lasso_sweep(X, y, w, alpha):
    X, y, w = (np.array(v, dtype=float) for v in (X, y, w))
    n = len(X)
    for j in range(len(w)):
        w[j] = 0.0
        others = y - X @ w
        b, a = X[:, j] @ others / n, X[:, j] @ X[:, j] / n
        best = 0.0
        for sign in (1.0, -1.0):
            value = (b - sign * alpha) / a if a else 0.0
            cost = a / 2 * value**2 - b * value + alpha * abs(value)
            if value * sign > 0 and cost < 0:
                best = value
        w[j] = best
    return w


# part: kkt-residual
def kkt_residual(X, y, w, alpha):
    X, y, w = (np.array(v, dtype=float) for v in (X, y, w))
    slope = -np.mean(X * (y - X @ w)[:, None], axis=0)
    right = slope + np.where(w >= 0, alpha, -alpha)
    left = slope + np.where(w > 0, alpha, -alpha)
    return np.maximum(np.maximum(-right, left), 0.0)
