"""Divides by a first and takes the whole alpha off afterwards."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-interface,
#   estimator-certificate, estimator-matches-sklearn, estimator-warm-start
# says: You take alpha off rho / a. The threshold belongs before the division: (|rho| - alpha) /
#   a, so that a column's scale does not change what alpha costs.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) / a - alpha, 0.0) if a > 0 else 0.0
        r = r - x * w[j]
    return w
