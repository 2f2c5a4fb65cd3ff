"""Converts to float32 to save memory."""


# part: neighbors
# fails: neighbors-far-away, estimator-copies
# says: float32 has 24 bits: near 2**30 it knows only every 64th or 128th whole number. Compute
#   distances in float64.
def neighbors(X, eps):
    X = np.asarray(X, dtype=np.float32)
    return [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps**2) for x in X]
