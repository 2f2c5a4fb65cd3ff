"""Moves the minus to the labels."""


# part: loss
# fails: loss-dtypes
# says: In uint8, -1 is 255, so -y costs 255 times too much, with the other sign. Negate the mean, or
#   make y float first.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = np.mean(-y * np.log(p) - (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
