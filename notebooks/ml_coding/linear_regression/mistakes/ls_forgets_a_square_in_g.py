"""Divides by s instead of s squared in G."""


# part: least-squares
# fails: ls-by-hand, ls-matches-lstsq, ls-condition, fit-by-hand, fit-standard-errors, ls-cutoff
# says: Your G has 1 / s where the pseudo-inverse of A'A has 1 / s squared: A'A has the squared
#   singular values of A.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ Vt[keep]
