"""Uses V transposed as if it were V."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-condition, ls-cutoff, fit-shift,
#   fit-matches-sklearn, fit-deficient, fit-standard-errors
# says: numpy returns V transposed: the directions v_k are the rows of the third array. You take
#   its columns.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol * s[0]
    root = (Vt if Vt.shape[0] == Vt.shape[1] else Vt.T)[:, : len(s)][:, keep] / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
