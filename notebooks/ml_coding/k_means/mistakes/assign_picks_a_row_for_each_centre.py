"""Takes the minimum over the wrong axis."""


# part: assign
# fails: assign-by-hand, assign-matches-scipy, assign-far-away, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, plus-plus-rows, plus-plus-second, plus-plus-third, plus-plus-copies, estimator-matches-sklearn, estimator-keeps-the-best, estimator-restarts, estimator-refit
# says: assign has to give n labels and, second, n squared distances. A minimum over the rows gives
#   k of each, the nearest row of every centre: each row picks its centre, not the reverse.
def assign(X, centers):
    X = np.asarray(X, dtype=float)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return D.argmin(axis=1), D.min(axis=1)
