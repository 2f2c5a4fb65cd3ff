"""The normal equation of one column, then the threshold."""


def coordinate_step(X, y, w, lam, j):
    X = np.asarray(X, dtype=float)
    new = np.array(w, dtype=float)
    new[j] = 0.0
    x = X[:, j]
    dot = float(x @ (np.asarray(y, dtype=float) - X @ new))
    square = float(x @ x)
    if square > 0:
        if dot > lam:
            new[j] = (dot - lam) / square
        elif dot < -lam:
            new[j] = (dot + lam) / square
    return new
