"""Computes distances from |a|^2 - 2ab + |b|^2."""


# part: neighbors
# fails: neighbors-far-away, estimator-copies
# says: The expanded square loses its digits far from the origin, where its terms are near 1e18.
#   Subtract the rows first, then square.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    norms = (X**2).sum(axis=1)
    squared = np.maximum(norms[:, np.newaxis] - 2 * X @ X.T + norms, 0)
    np.fill_diagonal(squared, 0)
    return [np.flatnonzero(row <= eps**2 * (1 + 1e-9) + 1e-20) for row in squared]
