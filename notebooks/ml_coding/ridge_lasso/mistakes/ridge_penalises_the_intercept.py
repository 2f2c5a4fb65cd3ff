"""Appends a column of ones and penalises its weight with the rest."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: The identity matrix reaches the intercept, so a large alpha drags every prediction
#   towards 0 instead of the mean of y. Centre X and y, solve without an intercept, and
#   compute it afterwards.
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    A = np.column_stack([X, np.ones(len(X))])
    eye = np.eye(A.shape[1])
    return np.array([np.linalg.solve(A.T @ A + alpha * eye, A.T @ y) for alpha in alphas])
