"""Compares alpha with the sum over rows instead of the mean."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-interface,
#   estimator-certificate, estimator-matches-sklearn, estimator-warm-start
# says: You take alpha off x @ r, a sum over rows: that is ridge's scale. The lasso's data term
#   is divided by 2n, so alpha comes off x @ r / n with n the number of rows, and a is a mean, too.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r, x @ x
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
