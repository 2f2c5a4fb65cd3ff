"""Zero or untouched."""


def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    survives = np.abs(z) > lam
    return z * survives
