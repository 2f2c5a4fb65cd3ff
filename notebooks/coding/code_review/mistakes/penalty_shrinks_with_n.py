"""Divides the whole gradient by n, the penalty with it."""


# part: loss
# fails: loss-finite-differences, loss-values, loss-matches-sklearn, loss-dtypes
# says: The mean is over the data term alone. You divide the penalty of the gradient by n as well, and
#   not that of the loss.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y)
    gradient[1:] += penalty * w[1:]
    gradient /= len(X)
    return loss, gradient
