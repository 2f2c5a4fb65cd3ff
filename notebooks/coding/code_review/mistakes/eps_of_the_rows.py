"""Takes the eps from the dtype of X."""


# part: loss
# fails: loss-dtypes
# says: X may hold whole numbers, and a whole-number dtype has no eps. Ask the dtype of p, which is
#   what you clip.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(X.dtype).eps, 1 - np.finfo(X.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y) / len(X)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
