"""Sets weights below 1e-6 to 0 after the pass."""


# part: lasso-sweep
# fails: sweep-one-pass
# says: You leave out what is small, and what is small depends on the unit of y. The threshold
#   alpha makes the zeros, and they are exact.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return np.where(np.abs(w) < 1e-6, 0.0, w)
