"""Multiplies small integers as they are."""


# part: deaths
# fails: deaths-by-hand
# says: You multiply x and y as bytes, where the products wrap around. Centre y first, which makes it
#   float, or convert.
def death_lambdas(X, y):
    return np.abs(X.T @ y / len(y) - X.mean(axis=0) * y.mean())
