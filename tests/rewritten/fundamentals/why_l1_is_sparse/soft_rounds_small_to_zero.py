"""Cleans up tiny values."""


def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    w = np.where(z > lam, z - lam, np.where(z < -lam, z + lam, 0.0))
    return np.where(np.abs(w) < 1e-3, 0.0, w)
