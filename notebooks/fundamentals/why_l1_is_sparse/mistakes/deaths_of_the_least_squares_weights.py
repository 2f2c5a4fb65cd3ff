"""Gives the sizes of the least-squares weights."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one
# says: You compare lam with the least-squares weight. The wall is measured against the pull x_j @
#   y / n, which is c_j times that weight: don't divide by the column's length.
def death_lambdas(X, y):
    r = y - y.mean()
    X = X - X.mean(axis=0)
    c = (X**2).mean(axis=0)
    return np.abs(X.T @ r) / len(y) / np.where(c > 0, c, 1.0)
