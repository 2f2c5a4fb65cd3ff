"""Divides by 2n."""


# part: deaths
# fails: deaths-by-hand, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You divide by 2n, the factor of the objective. Its slope carries 1/n only: the square
#   brought down a 2.
def death_lambdas(X, y):
    return np.abs(X.T @ (y - y.mean())) / (2 * len(y))
