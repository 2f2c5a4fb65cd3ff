"""Makes the labels -1 and 1 in the dtype that they come in."""


# part: gradient
# fails: gradient-extremes
# says: In uint8, 2 * 0 - 1 is 255, not -1. Convert y to float before you make signs of it, or
#   use p - y, which needs none.
def gradient(theta, X, y, lam=0.0):
    signs = 2 * y - 1
    pull = -signs * sigmoid(-signs * (X @ theta[:-1] + theta[-1]))
    return np.append(X.T @ pull / len(y) + lam * theta[:-1], pull.mean())
