"""Penalises the intercept in loss and gradient."""


# part: loss
# fails: loss-by-hand, loss-values, loss-matches-sklearn, loss-dtypes
# says: Two wrongs that agree: finite differences pass, and the intercept is penalised all the
#   same. Leave w[0] out in both lines.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w**2)
    gradient = X.T @ (p - y) / len(X)
    gradient += penalty * w
    return loss, gradient
