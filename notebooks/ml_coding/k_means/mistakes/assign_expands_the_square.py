"""Uses |x|^2 - 2 x.c + |c|^2 as it stands."""


# part: assign
# fails: assign-far-away, estimator-refit
# says: You expand the square. Far from the origin the three terms are huge and nearly cancel, so
#   the digits that hold the distance are gone. Subtract first, or shift rows and centres to the
#   origin before you expand.
def assign(X, centers):
    X, centers = np.asarray(X, dtype=float), np.asarray(centers, dtype=float)
    D = (X**2).sum(axis=1)[:, None] - 2 * X @ centers.T + (centers**2).sum(axis=1)
    D = np.maximum(D, 0.0)
    return D.argmin(axis=1), D.min(axis=1)
