"""Plain Python loops for the formulas, BFGS with backtracking for the minimum."""


# part: sigmoid
def sigmoid(z):
    import math

    def one(number):
        if isinstance(number, list):
            return [one(item) for item in number]
        if number >= 0:
            return 1 / (1 + math.exp(-number))
        e = math.exp(number)
        return e / (1 + e)

    return np.array(one(np.asarray(z).tolist()))


# part: loss
def loss(theta, X, y, lam=0.0):
    import math

    *weights, intercept = [float(t) for t in theta]
    total = 0.0
    for row, label in zip(X.tolist(), y.tolist(), strict=True):
        z = intercept + sum(w * x for w, x in zip(weights, row, strict=True))
        total += max(z, 0.0) + math.log1p(math.exp(-abs(z))) - label * z
    return total / len(y) + lam / 2 * sum(w * w for w in weights)


# part: gradient
def gradient(theta, X, y, lam=0.0):
    *weights, intercept = [float(t) for t in theta]
    rows, slope = X.tolist(), [lam * w for w in weights] + [0.0]
    z = [intercept + sum(w * x for w, x in zip(weights, row, strict=True)) for row in rows]
    for row, p, label in zip(rows, sigmoid(z).tolist(), y.tolist(), strict=True):
        pull = (p - label) / len(y)
        for j, x in enumerate(row):
            slope[j] += pull * x
        slope[-1] += pull
    return np.array(slope)


# part: minimise
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    theta = np.zeros(X.shape[1] + 1)
    inverse = np.eye(len(theta))
    here, slope = loss(theta, X, y, lam), gradient(theta, X, y, lam)
    for _ in range(max_iter):
        if np.max(np.abs(slope)) <= tol:
            break
        way = -inverse @ slope
        if way @ slope >= 0:
            inverse, way = np.eye(len(theta)), -slope
        t, noise = 1.0, 1e-14 * len(y) * (1 + here)  # near the minimum the loss can't fall visibly
        while loss(theta + t * way, X, y, lam) > here + 1e-4 * t * (way @ slope) + noise:
            t = t / 2
        s = t * way
        theta = theta + s
        here, new = loss(theta, X, y, lam), gradient(theta, X, y, lam)
        change, slope = new - slope, new
        if s @ change > 1e-300:
            rho = 1 / (s @ change)
            V = np.eye(len(s)) - rho * np.outer(s, change)
            inverse = V @ inverse @ V.T + rho * np.outer(s, s)
    return theta
