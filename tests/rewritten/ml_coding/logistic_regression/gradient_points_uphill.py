"""Error is target minus prediction."""


def gradient(theta, X, y, lam=0.0):
    theta = np.asarray(theta, dtype=float)
    ones = np.ones((len(X), 1))
    design = np.hstack([np.asarray(X, dtype=float), ones])
    error = np.asarray(y, dtype=float) - sigmoid(design.dot(theta))
    slope = design.T.dot(error) / len(design)
    shrink = lam * theta
    shrink[-1] = 0
    return slope + shrink
