"""Shrinks by the factor 1 - lam / |z|."""


# part: soft
# fails: soft-any-input
# says: At z = 0 your factor 1 - lam / |z| divides by zero, and with lam = 0 that is nan. Subtract lam
#   from the size instead of multiplying.
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    with np.errstate(all="ignore"):
        return z * np.maximum(1 - lam / np.abs(z), 0.0)
