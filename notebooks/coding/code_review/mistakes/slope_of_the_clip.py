"""Gives clipped rows a gradient of zero."""


# part: loss
# fails: loss-certain
# says: A clipped loss is flat, so a row that is certain and wrong no longer pulls. The contract asks
#   for the slope without the clip.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    eps = np.finfo(p.dtype).eps
    inside = (p > eps) & (p < 1 - eps)
    p = np.clip(p, eps, 1 - eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ ((p - y) * inside) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
