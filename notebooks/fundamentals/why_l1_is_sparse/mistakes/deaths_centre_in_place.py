"""Centres the caller's y."""


# part: deaths
# fails: deaths-no-pull
# says: You centre an array that the caller still owns: np.asarray makes no copy of floats, and -=
#   writes into it. Write y = y - y.mean().
def death_lambdas(X, y):
    y = np.asarray(y, dtype=float)
    y -= y.mean()
    return np.abs(X.T @ y) / len(y)
