"""Keeps the running sum lam * t * w, which never shrinks; the slope by np.where."""


# part: objective
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    score = X @ w
    value, data = 0.0, np.zeros(np.shape(X)[1])
    for sign in (-1, 1):
        rows = y == sign
        slack = np.clip(1 - sign * score[rows], 0, None)
        if loss == "hinge":
            value, pull = value + slack.sum(), np.where(sign * score[rows] < 1, 1.0, 0.0)
        else:
            value, pull = value + (slack**2).sum(), slack + slack
        data = data + sign * (pull @ X[rows])
    return float(value / len(X) + lam * (w @ w) / 2), lam * w - data / len(X)


# part: pegasos
def pegasos(X, y, lam, order):
    pile = np.zeros(np.shape(X)[1])
    seen = []
    for before, i in enumerate(np.asarray(order, dtype=int)):
        scale = 1 / (lam * before) if before else 0.0
        if 1 - scale * y[i] * (X[i] @ pile) > 0:
            pile += y[i] * X[i]
            seen.append(i)
    visits = np.bincount(np.array(seen, dtype=int), minlength=len(X))
    return pile / (lam * max(len(order), 1)), visits


# part: certificate
def certificate(alpha, X, y, lam):
    for each in alpha:
        if each > 1 or each < 0:
            raise ValueError("alpha")
    alpha, X, y = (np.asarray(each, dtype=float) for each in (alpha, X, y))
    w = np.zeros(np.shape(X)[1])
    for sign in (-1, 1):
        w = w + sign * (alpha[y == sign] @ X[y == sign])
    w = w / (lam * len(X))
    length = np.linalg.norm(w)
    high = np.mean(np.maximum(1 - y * (X @ w), 0)) + 0.5 * lam * length**2
    return w, high, np.sum(alpha) / len(alpha) - 0.5 * lam * length**2
