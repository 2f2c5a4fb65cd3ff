"""Takes the variance of the column for c_j."""


# part: step
# fails: step-differences, step-lasso-path, step-from-anywhere
# says: You divide by the variance of the column, which is c_j only if its mean is 0. Equation (1)
#   has no intercept and takes columns as they come: c_j is the mean of x_j squared.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = np.var(X[:, j])
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c
    return w
