"""Gives columns of small numbers the weight 0."""


# part: lasso-sweep
# fails: sweep-one-pass
# says: You take a small column for one of zeros, or add a small number to its mean square. What
#   is small depends on the unit: only a == 0 is special.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 1e-10 else 0.0
        r = r - x * w[j]
    return w
