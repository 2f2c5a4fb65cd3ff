"""Writes the labels into an array of floats."""


# part: assign
# fails: assign-by-hand, assign-matches-scipy, assign-far-away, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn, estimator-refuses, estimator-keeps-the-best, estimator-refit, estimator-restarts
# says: Your labels are floats, as np.zeros(n) makes them, and moved[2.0] is an IndexError. Give the
#   array dtype=int.
def assign(X, centers):
    X = np.asarray(X, dtype=float)
    labels, nearest = np.zeros(len(X)), np.full(len(X), np.inf)
    for j, c in enumerate(centers):
        far = ((X - c) ** 2).sum(axis=1)
        labels[far < nearest] = j
        nearest = np.minimum(nearest, far)
    return labels, nearest
