"""A hard threshold: what exceeds alpha keeps its full size."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-interface,
#   estimator-certificate, estimator-matches-sklearn, estimator-warm-start
# says: What survives your threshold keeps its full size. The penalty pulls on non-zero weights,
#   too: alpha comes off every one of them, (|rho| - alpha) / a.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = rho / a if abs(rho) > alpha else 0.0
        r = r - x * w[j]
    return w
