"""Sets theta[-1] to zero in place, to keep it out of the penalty."""


# part: gradient
# fails: gradient-leaves-inputs, minimise-log-odds, minimise-level-ground,
#   minimise-matches-sklearn, minimise-separable, estimator-matches-sklearn
# says: theta[-1] = 0 also erases the intercept in the array of the caller, so the next step of
#   any optimiser starts from a wrong place. Add the penalty to the first d entries instead.
def gradient(theta, X, y, lam=0.0):
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    slope = np.append(X.T @ residual, residual.sum()) / len(y)
    theta[-1] = 0
    return slope + lam * theta
