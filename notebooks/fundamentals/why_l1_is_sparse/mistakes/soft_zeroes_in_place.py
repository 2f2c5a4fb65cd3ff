"""Writes zeros into the caller's array."""


# part: soft
# fails: soft-leaves-inputs
# says: You write into z, which is the caller's array. Build a new one.
def soft_threshold(z, lam):
    if isinstance(z, np.ndarray) and z.dtype == float:
        z[np.abs(z) <= lam] = 0.0
    z = np.asarray(z, dtype=float)
    return np.sign(z) * np.maximum(np.abs(z) - lam, 0.0)
