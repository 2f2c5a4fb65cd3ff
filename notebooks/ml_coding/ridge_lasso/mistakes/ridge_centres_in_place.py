"""Centres X in the caller's array."""


# part: ridge-path
# fails: ridge-inputs
# says: X -= X.mean(axis=0) writes into the caller's array (and fails for integers). X -
#   X.mean(axis=0) is a new one.
def ridge_path(X, y, alphas):
    X, y, alphas = np.asarray(X), np.asarray(y), np.asarray(alphas)
    center, level = X.mean(axis=0), y.mean()
    X -= center
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    weights = s / (s**2 + alphas[:, np.newaxis]) * (U.T @ (y - level)) @ Vt
    return np.column_stack([weights, level - weights @ center])
