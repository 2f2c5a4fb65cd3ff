"""Shrinks by the unsquared l2 norm of w instead of the l1 norm."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, sweep-zero-column,
#   estimator-interface, estimator-certificate, estimator-matches-sklearn,
#   estimator-warm-start
# says: You use the slope of the l2 norm of w, w[j] / norm(w): it shares one alpha among all
#   weights and sets none of them to 0. The l1 norm charges alpha for every non-zero weight.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = rho / (a + alpha / max(np.linalg.norm(w), 1e-12)) if a > 0 else 0.0
        r = r - x * w[j]
    return w
