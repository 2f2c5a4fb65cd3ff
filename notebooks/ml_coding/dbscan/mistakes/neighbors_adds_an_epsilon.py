"""Adds a small number to the radius."""


# part: neighbors
# fails: neighbors-matches-scipy
# says: You add a small number to the radius, or round the distance. In small units that is many
#   times eps: compare the exact distance with eps.
def neighbors(X, eps):

    X = np.asarray(X, dtype=float)
    out = []
    for i in range(len(X)):
        d2 = ((X - X[i]) ** 2).sum(axis=1)
        out.append(np.flatnonzero(d2 <= eps**2 + 1e-9))
    return out
