"""Makes the loss a sum as well."""


# part: loss
# fails: loss-by-hand, loss-small-change, loss-values, loss-matches-sklearn, loss-certain,
#   loss-dtypes
# says: Loss and gradient agree now, on the wrong scale: the contract asks for the mean in both.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
