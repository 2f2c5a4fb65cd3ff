"""Shifts the rows, then multiplies the square out."""


# part: neighbors
# fails: neighbors-far-away
# says: You shift the rows, then multiply the square out. That helps only if all rows are
#   near the point that you shift to: subtract row from row.
def neighbors(X, eps):

    X = np.asarray(X, dtype=float)
    X = X - X[0]
    s = (X**2).sum(axis=1)
    D = s[:, None] - 2 * X @ X.T + s
    np.fill_diagonal(D, 0)
    return [np.flatnonzero(r <= eps**2) for r in D]
