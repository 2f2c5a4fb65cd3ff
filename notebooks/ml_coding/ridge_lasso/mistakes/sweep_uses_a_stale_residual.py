"""All weights see the residual from the start of the pass."""


# part: lasso-sweep
# fails: sweep-by-hand, sweep-one-pass, estimator-certificate, estimator-matches-sklearn,
#   estimator-warm-start
# says: What a weight is asked about does not contain the new weights of this pass, so two
#   correlated columns both claim the same effect. After each weight, take its new share out of the
#   residual.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        rho, a = x @ (r + x * w[j]) / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
    return w
