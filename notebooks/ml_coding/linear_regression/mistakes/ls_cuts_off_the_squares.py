"""Compares squares with rtol."""


# part: least-squares
# fails: ls-condition, ls-cutoff, fit-calendar-years, fit-manners
# says: You compare the squares of the singular values with rtol, so all below the root of rtol
#   is cut off: a millionth, not 1e-12. Compare the singular values themselves.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s**2 > rtol * s[0] ** 2
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
