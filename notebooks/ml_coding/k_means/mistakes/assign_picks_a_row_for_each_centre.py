"""Takes the minimum over the wrong axis."""


# part: assign
# fails: assign-by-hand, assign-matches-scipy, assign-far-away, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, plus-plus-rows, plus-plus-second, plus-plus-third, plus-plus-copies, estimator-matches-sklearn, estimator-keeps-the-best, estimator-restarts, estimator-refit
# says: You take the minimum over the rows: that is the nearest row of each centre, k labels. Each
#   row picks its centre, so the answer has n.
def assign(X, centers):
    X = np.asarray(X, dtype=float)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return D.argmin(axis=1), D.min(axis=1)
