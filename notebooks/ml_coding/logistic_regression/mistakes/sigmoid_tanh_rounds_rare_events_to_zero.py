"""Loses every digit of a small probability by adding it to 1."""


# part: sigmoid
# fails: sigmoid-rare-events, sigmoid-dtypes
# says: Next to a 1 no digit below 1e-16 survives: 1 + tanh(z / 2) and 1 - 1 / (1 + exp(z)) are
#   0 for z = -40, and a clip of p at 1e-15 ends there, too. For negative z compute exp(z) / (1 +
#   exp(z)), where nothing is subtracted or cut.
def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(np.asarray(z) / 2))
