"""Reports min(n, d) as the rank."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-cutoff, ls-degenerate, fit-deficient,
#   fit-manners
# says: Your rank is the smaller side of A. Repeated columns make it smaller: count the singular
#   values that you kept.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), min(np.shape(A)), root @ root.T
