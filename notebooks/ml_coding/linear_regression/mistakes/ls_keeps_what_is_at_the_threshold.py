""">= where it must be >."""


# part: least-squares
# fails: ls-degenerate, fit-deficient
# says: You keep a singular value that equals the threshold. If A is 0, all of them do, and you
#   divide 0 by 0: "at most" means that equal counts as 0.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s >= rtol * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
