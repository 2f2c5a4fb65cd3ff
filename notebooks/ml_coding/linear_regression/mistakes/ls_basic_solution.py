"""Solves with independent columns and gives the others zero."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-cutoff, fit-shift, fit-deficient
# says: You pick independent columns and set the other coefficients to 0. That fits as well, but
#   it is not the shortest w: equal columns should share their slope.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    s = np.linalg.svd(A, compute_uv=False)
    chosen = []
    for j in range(A.shape[1]):
        values = np.linalg.svd(A[:, [*chosen, j]], compute_uv=False)
        if len(chosen) < len(A) and values[-1] > rtol * s[0]:
            chosen.append(j)
    w, root = np.zeros(A.shape[1]), np.linalg.pinv(A, rcond=rtol)
    if chosen:
        w[chosen] = np.linalg.lstsq(A[:, chosen], b, rcond=0)[0]
    return w, len(chosen), root @ root.T
