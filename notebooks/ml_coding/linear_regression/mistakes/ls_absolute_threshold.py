"""Compares the singular values with rtol itself."""


# part: least-squares
# fails: ls-cutoff
# says: You compare singular values with rtol itself. Data in a small unit then lose directions,
#   and data in a large one keep rounding noise. Compare with rtol times the largest.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
