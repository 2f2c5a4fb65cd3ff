"""Copies w without converting: integer starts cut the result."""


# part: lasso-sweep
# fails: sweep-inputs
# says: Whole-number weights make an integer array, and every weight that you write into it is cut
#   to an integer. Copy with dtype=float.
def lasso_sweep(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.array(w)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
