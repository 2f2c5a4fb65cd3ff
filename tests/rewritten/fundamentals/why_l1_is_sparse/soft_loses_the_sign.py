"""What is left of the size."""


def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    left = np.abs(z) - lam
    return np.where(left > 0, left, 0.0)
