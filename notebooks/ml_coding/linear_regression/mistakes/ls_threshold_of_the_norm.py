"""Compares with the Frobenius norm of A."""


# part: least-squares
# fails: ls-cutoff
# says: You compare singular values with rtol times np.linalg.norm(A), the root of the sum of all
#   their squares. The threshold refers to the largest one alone: s[0].
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > rtol * np.linalg.norm(A)
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
