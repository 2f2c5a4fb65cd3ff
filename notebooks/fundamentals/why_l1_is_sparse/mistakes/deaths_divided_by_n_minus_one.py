"""Takes the sample covariance with n - 1."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: np.cov divides by n - 1. The data term of the objective is a mean over n rows: divide by n,
#   or pass ddof=0.
def death_lambdas(X, y):
    return np.abs(np.cov(X, y, rowvar=False)[-1, :-1])
