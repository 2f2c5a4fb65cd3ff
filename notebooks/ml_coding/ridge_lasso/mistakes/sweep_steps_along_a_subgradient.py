"""Subgradient steps with sign(w), which never reach exact zero."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-certificate,
#   estimator-matches-sklearn, estimator-warm-start
# says: A step along the subgradient alpha * sign(w) jumps across zero and back: weights get
#   small and never exactly 0.0. Minimise over w[j] exactly: threshold the pull by alpha.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = w[j] + (rho - a * w[j] - alpha * np.sign(w[j])) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
