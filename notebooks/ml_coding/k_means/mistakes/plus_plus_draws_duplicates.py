"""Draws rows uniformly, with replacement."""


# part: plus-plus
# fails: plus-plus-rows, plus-plus-second, plus-plus-third, plus-plus-copies, estimator-restarts
# says: You draw rows uniformly and with replacement, so one row can be two centres. From equal
#   centres one takes all rows and the other none. Draw each next row by its squared distance,
#   which is 0 for a chosen one.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    return X[rng.integers(len(X), size=k)]
