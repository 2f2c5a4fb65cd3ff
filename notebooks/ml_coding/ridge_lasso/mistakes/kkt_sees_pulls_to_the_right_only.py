"""Forgets abs at zero: max(g - alpha, 0)."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-alpha-max, kkt-slopes
# says: At a zero weight you test g - alpha only. A pull below -alpha moves the weight to the left
#   just as well: take max(|g| - alpha, 0).
def kkt_residual(X, y, w, alpha):
    X = np.array(X, float)
    y = np.array(y, float)
    w = np.array(w, float)
    g = X.T @ (y - X @ w) / len(y)
    return np.where(w == 0, np.maximum(g - alpha, 0), np.abs(g - alpha * np.sign(w)))
