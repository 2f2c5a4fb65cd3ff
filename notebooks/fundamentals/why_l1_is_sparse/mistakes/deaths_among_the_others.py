"""Multiplies c_j by the weights of one joint least-squares fit."""


# part: deaths
# fails: deaths-units, deaths-last-one
# says: You fitted all columns together, so each number depends on its neighbours. The docstring asks
#   for each column on its own, and the first weight to live feels the pull of y - mean(y) itself.
def death_lambdas(X, y):
    w = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=None)[0]
    return np.abs(w) * X.var(axis=0)
