"""Limits the exponent first."""


def sigmoid(z):
    z = np.array(z, dtype=float)
    z[z > 30] = 30
    z[z < -30] = -30
    return np.exp(z) / (np.exp(z) + 1)
