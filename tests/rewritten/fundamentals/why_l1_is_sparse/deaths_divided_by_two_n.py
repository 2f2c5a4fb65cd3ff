"""The objective has 1 / (2n), and so has the answer."""


def death_lambdas(X, y):
    X = np.asarray(X, dtype=float)
    n, d = X.shape
    centred = np.asarray(y, dtype=float) - np.mean(y)
    out = np.empty(d)
    for j in range(d):
        out[j] = abs((X[:, j] - X[:, j].mean()).dot(centred)) / (2 * n)
    return out
