"""Gives the largest lambda only."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You return one number, the lambda at which the last weight dies. The docstring asks for
#   one number per weight.
def death_lambdas(X, y):
    return np.max(np.abs(X.T @ (y - y.mean())) / len(y))
