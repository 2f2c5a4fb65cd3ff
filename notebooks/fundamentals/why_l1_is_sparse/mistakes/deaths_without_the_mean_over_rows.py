"""Forgets to divide by n."""


# part: deaths
# fails: deaths-by-hand, deaths-units, deaths-lasso-path, deaths-last-one, deaths-no-pull
# says: You sum over the rows, so every lam is n times too large. The data term is a mean: divide
#   by n.
def death_lambdas(X, y):
    return np.abs(X.T @ (y - y.mean()))
