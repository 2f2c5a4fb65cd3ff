"""Takes alpha / 2 off, as for an objective without the half."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-exact-zeros, sweep-one-pass, estimator-interface,
#   estimator-certificate, estimator-matches-sklearn, estimator-warm-start
# says: You take off alpha / 2, which is right for the plain mean of squares. With the half of 1
#   / (2n) in front, the two of the derivative cancels and the whole alpha comes off.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha / 2, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
