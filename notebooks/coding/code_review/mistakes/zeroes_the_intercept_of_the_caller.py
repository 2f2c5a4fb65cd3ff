"""Takes the intercept out of w itself."""


# part: loss
# fails: loss-dtypes
# says: w is the caller's array: after w[0] = 0 the next step starts without its intercept. Use w[1:],
#   or a copy.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    w[0] = 0
    loss += penalty / 2 * np.sum(w**2)
    gradient = X.T @ (p - y) / len(X)
    gradient += penalty * w
    return loss, gradient
