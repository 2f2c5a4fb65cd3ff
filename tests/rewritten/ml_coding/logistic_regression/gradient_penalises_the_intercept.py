"""One penalty for the whole parameter vector."""


def gradient(theta, X, y, lam=0.0):
    n, d = X.shape
    g = [0.0] * (d + 1)
    for row, label in zip(X, y):
        z = float(theta[d])
        for j in range(d):
            z += float(theta[j]) * float(row[j])
        e = float(sigmoid(np.array([z]))[0]) - float(label)
        for j in range(d):
            g[j] += e * float(row[j])
        g[d] += e
    return np.array([g[j] / n + lam * float(theta[j]) for j in range(d + 1)])
