"""Penalises the intercept in the gradient only."""


# part: loss
# fails: loss-by-hand, loss-finite-differences, loss-values, loss-matches-sklearn, loss-dtypes
# says: The gradient still pulls w[0] to zero. Add the penalty to the entries from 1 on.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient += penalty * w
    return loss, gradient
