"""Numbers the labels that occur."""


# part: gradient
# fails: gradient-matches-scipy
# says: You number the classes that occur in y, so a missing one moves all those after it. The
#   labels are the row numbers of theta already.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    present, codes = np.unique(y, return_inverse=True)
    R[:, : len(present)] -= np.eye(len(present))[codes]
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
