"""0 / 0 for a column of zeros."""


# part: lasso-sweep
# fails: sweep-zero-column
# says: For a column of zeros a is 0 and 0 / 0 is nan, which spreads to every later weight. Set
#   its weight to 0.0 without dividing.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a
        r = r - x * w[j]
    return w
