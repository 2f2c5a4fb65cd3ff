"""inv(A.T @ A) @ A.T @ b."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-condition, ls-cutoff, ls-degenerate,
#   fit-shift, fit-deficient, fit-manners
# says: You invert A'A. With repeated columns or more columns than rows it has no inverse, and inv
#   may answer all the same; elsewhere the condition number is squared. Use the singular values of
#   A.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    G = np.linalg.inv(A.T @ A)
    return G @ A.T @ b, min(A.shape), G
