"""Standardises the columns."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one
# says: You standardised the columns first. The objective uses them as they are, and a longer
#   column pulls harder and dies later.
def death_lambdas(X, y):
    X = X - X.mean(axis=0)
    s = X.std(axis=0)
    return np.abs((X / np.where(s > 0, s, 1.0)).T @ (y - y.mean())) / len(y)
