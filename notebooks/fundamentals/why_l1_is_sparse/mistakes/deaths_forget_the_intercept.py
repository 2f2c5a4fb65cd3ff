"""Forgets the free intercept."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You use y as it comes. With a free intercept the residual at w = 0 is y - mean(y), so
#   centre y first.
def death_lambdas(X, y):
    return np.abs(X.T @ y) / len(y)
