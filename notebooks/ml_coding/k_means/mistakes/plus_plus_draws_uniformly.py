"""Draws distinct rows, all equally likely."""


# part: plus-plus
# fails: plus-plus-second, plus-plus-third, plus-plus-copies, estimator-restarts
# says: You draw k distinct rows with equal chances, which is init="random". In k-means++ only the
#   first is uniform; each next one has a chance proportional to its squared distance.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    return X[rng.choice(len(X), size=k, replace=False)]
