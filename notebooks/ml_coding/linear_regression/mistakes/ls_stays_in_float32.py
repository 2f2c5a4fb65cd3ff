"""Factors A in the dtype that came in."""


# part: least-squares
# fails: ls-orthogonal
# says: You factor A in the dtype that came in. In float32 a zero singular value comes out as 1e-7
#   of the largest, far above the threshold: convert to float64 first.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A), full_matrices=False)
    keep = s > rtol * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
