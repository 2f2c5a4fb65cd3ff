"""Keeps log away from zero with a small epsilon."""


def loss(theta, X, y, lam=0.0):
    eps = 1e-15
    w, b = theta[:-1], theta[-1]
    p = sigmoid(np.dot(X, w) + b)
    p = np.maximum(eps, np.minimum(1 - eps, p))
    positive = np.asarray(y) == 1
    total = -np.log(p[positive]).sum() - np.log(1 - p[~positive]).sum()
    return float(total / len(X) + lam / 2 * np.dot(w, w))
