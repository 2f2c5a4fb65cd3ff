"""Adds w_j to the pull where c_j * w_j belongs."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-from-anywhere, step-dead-and-empty
# says: To take w_j out of the residual you add w_j to the pull, which is right only if c_j = 1. By
#   (3) the pull fell by c_j for each unit of w_j: add c_j * w_j.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    x = X[:, j].astype(float)
    c = x @ x / len(y)
    rho = x @ (y - X @ w) / len(y) + w[j]
    w[j] = soft_threshold(rho, lam) / c if c > 0 else 0.0
    return w
