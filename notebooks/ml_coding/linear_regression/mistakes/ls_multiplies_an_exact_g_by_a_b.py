"""G from the singular values, but w as G A'b."""


# part: least-squares
# fails: ls-condition
# says: Your G is exact, but w is G times A'b. That product cancels huge entries and loses twice
#   the digits: divide u_k'b by s_k once, equation (4).
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol * s[0]
    root = Vt[keep].T / s[keep]
    return (
        root @ root.T @ (np.asarray(A, dtype=float).T @ np.asarray(b, dtype=float)),
        keep.sum(),
        root @ root.T,
    )
