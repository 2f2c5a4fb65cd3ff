"""Averages the penalty, too, in loss and gradient."""


# part: loss
# fails: loss-values, loss-matches-sklearn, loss-dtypes
# says: Loss and gradient agree, but on a penalty that is n times too weak: in (4) the mean is over
#   the data term alone.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / (2 * len(X)) * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty / len(X) * w[1:]
    return loss, gradient
