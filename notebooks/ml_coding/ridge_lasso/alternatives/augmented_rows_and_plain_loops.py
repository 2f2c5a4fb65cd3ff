"""Ridge as least squares with invented rows; the lasso in plain Python loops."""


# part: ridge-path
def ridge_path(X, y, alphas):
    A = np.column_stack([X, np.ones(len(X))]).astype(float)
    d = A.shape[1] - 1
    rows = []
    for alpha in alphas:
        invented = np.sqrt(alpha) * np.eye(d, d + 1)
        stacked = np.vstack([A, invented])
        target = np.concatenate([np.asarray(y, dtype=float), np.zeros(d)])
        rows.append(np.linalg.lstsq(stacked, target, rcond=None)[0])
    return np.array(rows)


# part: lasso-sweep
def lasso_sweep(X, y, w, alpha):
    n, d = len(X), len(w)
    w = [float(v) for v in w]
    for j in range(d):
        rho = a = 0.0
        for i in range(n):
            left = float(y[i]) - sum(float(X[i][k]) * w[k] for k in range(d) if k != j)
            rho += float(X[i][j]) * left / n
            a += float(X[i][j]) ** 2 / n
        if a == 0 or abs(rho) <= alpha:
            w[j] = 0.0
        elif rho > 0:
            w[j] = (rho - alpha) / a
        else:
            w[j] = (rho + alpha) / a
    return np.array(w)


# part: kkt-residual
def kkt_residual(X, y, w, alpha):
    n, d = len(X), len(w)
    r = [float(y[i]) - sum(float(X[i][k]) * float(w[k]) for k in range(d)) for i in range(n)]
    out = np.zeros(d)
    for j in range(d):
        g = sum(float(X[i][j]) * r[i] for i in range(n)) / n
        if w[j] > 0:
            out[j] = abs(g - alpha)
        elif w[j] < 0:
            out[j] = abs(g + alpha)
        elif abs(g) > alpha:
            out[j] = abs(g) - alpha
    return out
