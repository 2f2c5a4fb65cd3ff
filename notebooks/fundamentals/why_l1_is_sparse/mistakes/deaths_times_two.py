"""Takes the slope of a square without the half."""


# part: deaths
# fails: deaths-by-hand, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You kept the 2 of the square's derivative: twice too large. The half in 1/(2n) cancels it.
def death_lambdas(X, y):
    return 2 * np.abs(X.T @ (y - y.mean())) / len(y)
