"""Measures the distance in the l1 norm."""


# part: assign
# fails: assign-by-hand, assign-matches-scipy, assign-far-away, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, plus-plus-second, plus-plus-third, estimator-matches-sklearn, estimator-keeps-the-best, estimator-restarts
# says: You add absolute differences (l1). The mean is the best centre only for squared differences,
#   so with l1 labels the inertia can rise. Square, then add.
def assign(X, centers):
    X = np.asarray(X, dtype=float)
    D = np.array([np.abs(X - c).sum(axis=1) for c in centers])
    return D.argmin(axis=0), D.min(axis=0)
