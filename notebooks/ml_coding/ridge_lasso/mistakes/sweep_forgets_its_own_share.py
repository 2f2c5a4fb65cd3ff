"""Thresholds the pull of the full residual, without the weight's own share."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-certificate,
#   estimator-matches-sklearn, estimator-warm-start
# says: rho must be computed from what the OTHER columns leave over. You use the residual of all
#   of them, so a weight that is already right gets thresholded to 0. Add x * w[j] back
#   first.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    for j, x in enumerate(X.T):
        r = y - X @ w
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
    return w
