"""Fills np.zeros_like(theta)."""


# part: gradient
# fails: gradient-extremes
# says: np.zeros_like(theta) also takes the dtype of theta: if that is whole numbers, every slope
#   you write into it is cut to one. Use np.zeros(theta.shape).
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.zeros_like(theta)
    slope[:, :-1] = R.T @ X / len(y) + lam * theta[:, :-1]
    slope[:, -1] = R.mean(axis=0)
    return slope
