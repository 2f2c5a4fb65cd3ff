"""Clips at 0.001 to be safe."""


# part: loss
# fails: loss-certain
# says: A clip at 0.001 caps what a wrong, certain row costs at 6.9 and bends ordinary rows, too.
#   Use the smallest bound that the dtype can hold.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, 1e-3, 1 - 1e-3)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
