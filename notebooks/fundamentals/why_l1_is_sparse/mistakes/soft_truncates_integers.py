"""Writes the answer into an array like z."""


# part: soft
# fails: soft-any-input
# says: np.zeros_like of integers is an array of integers, and 2.5 becomes 2 in it. Build the
#   answer as floats.
def soft_threshold(z, lam):
    z = np.asarray(z)
    w = np.zeros_like(z)
    above, below = z > lam, z < -lam
    w[above] = (z - lam)[above]
    w[below] = (z + lam)[below]
    return w
