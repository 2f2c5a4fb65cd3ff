"""Softplus, written as in the textbook."""


def loss(theta, X, y, lam=0.0):
    weights = np.array(theta[:-1], dtype=float)
    logits = np.asarray(X, dtype=float) @ weights + float(theta[-1])
    costs = np.where(np.asarray(y) == 1, np.log(1 + np.exp(-logits)), np.log(1 + np.exp(logits)))
    return float(costs.mean() + 0.5 * lam * (weights**2).sum())
