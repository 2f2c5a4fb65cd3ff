"""Leaves w_j in the residual."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-from-anywhere, step-dead-and-empty
# says: You use the residual with w_j still in it, so the weight is thresholded by what it has
#   already explained. Take it out first: put w[j] to 0, then compute the residual.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    c = X[:, j] @ X[:, j] / len(y)
    w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c if c > 0 else 0.0
    return w
