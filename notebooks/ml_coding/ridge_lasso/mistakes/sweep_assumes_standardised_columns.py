"""Never divides by the mean square of the column."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-interface,
#   estimator-certificate, estimator-matches-sklearn, estimator-warm-start
# says: Your update has no division by a = x @ x / n, which is right only for columns of mean
#   square 1. The docstring allows columns of any scale.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho = x @ r / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0)
        r = r - x * w[j]
    return w
