"""Skips a column of zeros and leaves its weight where it was."""


# part: lasso-sweep
# fails: sweep-zero-column
# says: You skip a column of zeros, so its weight stays at the start's value. It fits nothing and
#   costs alpha * |w|: its minimum is 0.0.
def lasso_sweep(X, y, w, alpha):
    X = np.array(X, float)
    y = np.array(y, float)
    w = np.array(w, float)
    n = len(y)
    r = y - X @ w
    for j in range(X.shape[1]):
        x = X[:, j]
        a = x @ x / n
        if a == 0:
            continue
        r = r + x * w[j]
        rho = x @ r / n
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0) / a
        r = r - x * w[j]
    return w
