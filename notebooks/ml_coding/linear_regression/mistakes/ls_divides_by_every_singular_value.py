"""No threshold at all."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-cutoff, ls-degenerate, fit-shift,
#   fit-deficient, fit-manners
# says: You use every direction, also one about which the data say nothing: its singular value
#   should be 0, comes out as 1e-16, and the answer explodes. Leave such directions out.
def least_squares(A, b, rtol=1e-12):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    root = Vt.T / s
    return root @ (U.T @ b), len(s), root @ root.T
