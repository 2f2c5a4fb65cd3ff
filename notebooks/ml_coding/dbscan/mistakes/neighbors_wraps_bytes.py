"""Subtracts in the dtype that comes in."""


# part: neighbors
# fails: neighbors-dtypes
# says: You subtract before you convert: with bytes 3 - 5 is 254, and squares of small integers
#   wrap, too. Convert X to float64 first.
def neighbors(X, eps):
    X = np.asarray(X)
    return [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps**2) for x in X]
