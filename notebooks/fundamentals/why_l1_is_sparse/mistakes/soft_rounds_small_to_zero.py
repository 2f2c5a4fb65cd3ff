"""Calls small survivors zero."""


# part: soft
# fails: soft-exact-zeros, step-by-hand, step-dead-and-empty
# says: You set small results to 0, as if zero meant "small". The zeros come from the wall and need
#   no tolerance: beyond lam the answer is |z| - lam, however small that is.
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    w = np.sign(z) * np.maximum(np.abs(z) - lam, 0.0)
    return np.where(np.abs(w) < 1e-4, 0.0, w)
