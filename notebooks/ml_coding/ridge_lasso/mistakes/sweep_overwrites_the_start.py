"""Writes the new weights into the caller's w."""


# part: lasso-sweep
# fails: sweep-inputs
# says: np.asarray makes no copy of a float array: you overwrite the caller's w. A warm start or
#   a comparison with the old weights then reads the new ones. Use np.array(w, dtype=float).
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
