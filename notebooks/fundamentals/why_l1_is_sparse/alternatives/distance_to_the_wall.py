"""Projection on the interval from -lam to lam, and everything from the Gram matrix."""


# part: commit
def commit():
    return {
        "ridge_zeros": 0.0,
        "lasso_survivors": 200 * math.erfc(math.sqrt(2)),
        "descent_zeros": 0,
    }


# part: soft
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    return z - np.clip(z, -lam, lam)  # what the wall can't hold


# part: gap
def optimality_gap(X, y, w, lam):
    n = X.shape[0]
    pull = (X.T @ y - (X.T @ X) @ w) / n
    lowest = np.where(w > 0, lam, -lam)
    highest = np.where(w < 0, -lam, lam)
    return np.abs(pull - np.clip(pull, lowest, highest))


# part: step
def coordinate_step(X, y, w, lam, j):
    X = np.asarray(X, dtype=float)
    gram, moment = X.T @ X / len(X), X.T @ y / len(X)
    w = np.asarray(w) * 1.0
    if gram[j, j] == 0:
        w[j] = 0
        return w
    rho = moment[j] - gram[j] @ w + gram[j, j] * w[j]
    w[j] = (rho - min(max(rho, -lam), lam)) / gram[j, j]
    return w


# part: deaths
def death_lambdas(X, y):
    # the sample covariance knows both means
    return np.abs(np.cov(X, y, rowvar=False, ddof=0)[-1, :-1])
