"""Subtracts bytes from bytes."""


# part: assign
# fails: assign-matches-scipy, plus-plus-third
# says: You subtract in the dtype that comes in. Bytes wrap: 3 - 5 is 254. Convert X to float before
#   you subtract.
def assign(X, centers):
    X, centers = np.asarray(X), np.asarray(centers)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return D.argmin(axis=0), D.min(axis=0)
