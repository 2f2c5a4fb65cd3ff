"""Moves only the upper bound, and too far."""


# part: loss
# fails: loss-certain
# says: Your upper bound is one that float32 can hold, and too coarse: a row of class 0 that is certain
#   and wrong costs less than 10. Use the smallest bound that the dtype can hold, at both ends.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, 1e-15, 1 - 1e-4)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
