"""Builds one-hot rows as long as the largest label."""


# part: gradient
# fails: gradient-matches-scipy
# says: np.eye(y.max() + 1) has too few columns when the last classes don't occur. The number of
#   classes is the number of rows of theta.
def gradient(theta, X, y, lam=0.0):
    P = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R = P - np.eye(np.max(y) + 1)[y]
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
