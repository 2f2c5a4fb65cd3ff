"""Takes the pull at w = 0."""


# part: step
# fails: step-differences, step-lasso-path, step-from-anywhere
# says: You take the pull of y, as if all weights were 0. Only w_j is taken out: the others stay and
#   explain their share, which orthogonal columns hide. Use the residual y - X @ w with w[j] = 0.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    x = X[:, j].astype(float)
    c = x @ x / len(y)
    w[j] = soft_threshold(x @ y / len(y), lam) / c if c > 0 else 0.0
    return w
