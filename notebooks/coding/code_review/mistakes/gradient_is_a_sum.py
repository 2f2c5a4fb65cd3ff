"""Mean in the loss, sum in the gradient."""


# part: loss
# fails: loss-by-hand, loss-small-change, loss-finite-differences, loss-values,
#   loss-matches-sklearn, loss-certain, loss-dtypes
# says: Your loss is a mean and your gradient a sum: it is n times too long. Divide by the number
#   of rows.
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, np.finfo(p.dtype).eps, 1 - np.finfo(p.dtype).eps)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ (p - y)
    gradient[1:] += penalty * w[1:]
    return loss, gradient
