"""The penalty's slope is the unit vector along w."""


def optimality_gap(X, y, w, lam):
    X, y, w = (np.asarray(a, dtype=float) for a in (X, y, w))
    pull = np.mean(X * (y - X.dot(w))[:, None], axis=0)
    length = np.linalg.norm(w)
    if length == 0:
        return np.clip(np.abs(pull) - lam, 0, None)
    return np.abs(pull - lam * w / length)
