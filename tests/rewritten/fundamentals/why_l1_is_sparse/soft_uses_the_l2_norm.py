"""Shortens the vector z by lam."""


def soft_threshold(z, lam):
    z = np.array(z, dtype=float)
    length = math.sqrt(np.sum(z * z))
    if length <= lam:
        return np.zeros_like(z)
    return (length - lam) / length * z
