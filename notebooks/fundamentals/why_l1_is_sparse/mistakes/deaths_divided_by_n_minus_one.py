"""Takes the sample covariance with n - 1."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You divide by n - 1, as np.cov does unless told ddof=0. The data term of the objective is a
#   mean over n rows: divide by n.
def death_lambdas(X, y):
    return np.abs(np.cov(X, y, rowvar=False)[-1, :-1])
