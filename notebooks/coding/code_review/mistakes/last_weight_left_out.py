"""Takes the intercept for the last weight."""


# part: loss
# fails: loss-by-hand, loss-values, loss-matches-sklearn, loss-dtypes
# says: The intercept is w[0], because the column of ones stands first. You left the last weight
#   out instead.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[:-1] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[:-1] += penalty * w[:-1]
    return loss, gradient
