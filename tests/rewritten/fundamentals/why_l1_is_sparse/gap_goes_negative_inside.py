"""How far the pull exceeds the push."""


def optimality_gap(X, y, w, lam):
    X = np.asarray(X, dtype=float)
    rest = np.asarray(y, dtype=float) - X @ np.asarray(w, dtype=float)
    gaps = []
    for j, weight in enumerate(w):
        p = np.mean(X[:, j] * rest)
        if weight > 0:
            gaps.append(abs(p - lam))
        elif weight < 0:
            gaps.append(abs(p + lam))
        else:
            gaps.append(abs(p) - lam)
    return np.array(gaps)
