"""Returns distances and not their squares."""


# part: assign
# fails: assign-by-hand, assign-matches-scipy, assign-far-away, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, plus-plus-second, plus-plus-third, estimator-matches-sklearn, estimator-keeps-the-best, estimator-restarts
# says: You return the distance, not its square. The labels are the same, but the inertia is a sum
#   of squares, and k-means++ draws by squares. Leave the root out.
def assign(X, centers):
    X, centers = np.asarray(X, dtype=float), np.asarray(centers, dtype=float)
    D = np.array([np.linalg.norm(X - c, axis=1) for c in centers])
    return D.argmin(axis=0), D.min(axis=0)
