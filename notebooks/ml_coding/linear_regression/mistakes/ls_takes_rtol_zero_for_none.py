"""rtol or 1e-12."""


# part: least-squares
# fails: ls-cutoff
# says: An rtol of 0 is a number like any other, and with it only an exact 0 counts as 0. You
#   replace it by another threshold.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > (rtol or 1e-12) * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
