"""Log loss with an l2 penalty."""


def loss(theta, X, y, lam=0.0):
    theta = np.asarray(theta, dtype=float)
    z = np.asarray(X, dtype=float) @ theta[:-1] + theta[-1]
    costs = [np.logaddexp(0, -zi) if yi else np.logaddexp(0, zi) for zi, yi in zip(z, y)]
    return float(sum(costs) / len(costs) + lam * sum(w**2 for w in theta[:-1]))
