"""Loses every digit of a small probability by adding it to 1."""


# part: sigmoid
# fails: sigmoid-rare-events, sigmoid-dtypes
# says: tanh doesn't overflow, but 1 + tanh(z / 2) rounds to 0 below z = -37: rare events become
#   impossible ones. For negative z compute exp(z) / (1 + exp(z)), where nothing is
#   subtracted.
def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(np.asarray(z) / 2))
