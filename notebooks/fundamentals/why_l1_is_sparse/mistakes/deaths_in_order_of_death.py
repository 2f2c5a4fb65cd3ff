"""Sorts the lambdas."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-no-pull
# says: You sorted the lambdas. The docstring wants them in the order of the columns.
def death_lambdas(X, y):
    return np.sort(np.abs(X.T @ (y - y.mean())) / len(y))
