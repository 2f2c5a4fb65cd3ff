"""Gives whole numbers for whole numbers."""


# part: soft
# fails: soft-any-input
# says: For whole numbers and a whole lam your answer is an array of integers, and whoever writes a
#   fraction into it loses it. The docstring promises floats: convert z first.
def soft_threshold(z, lam):
    z = np.asarray(z)
    if z.dtype.kind == "i":
        z = z.astype(int)
    return np.sign(z) * np.maximum(np.abs(z) - lam, 0)
