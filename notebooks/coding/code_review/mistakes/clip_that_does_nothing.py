"""Keeps the clip at 1e-15."""


# part: loss
# fails: loss-certain
# says: In float32, 1 minus a bound as small as yours is 1: the clip does nothing there, and
#   log(1 - p) is minus infinity. Take eps from the dtype, or compute in float64.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, 1e-15, 1 - 1e-15)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
