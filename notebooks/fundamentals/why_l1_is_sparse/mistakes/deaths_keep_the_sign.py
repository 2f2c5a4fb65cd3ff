"""Leaves the sign of the pull in."""


# part: deaths
# fails: deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: Some of your lambdas are negative: you kept the sign of the pull. The wall is equally high
#   on both sides, so take the absolute value.
def death_lambdas(X, y):
    return X.T @ (y - y.mean()) / len(y)
