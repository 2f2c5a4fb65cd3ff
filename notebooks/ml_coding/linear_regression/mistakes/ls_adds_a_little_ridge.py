"""Adds 1e-8 to the diagonal to be safe."""


# part: least-squares
# fails: ls-by-hand, ls-orthogonal, ls-matches-lstsq, ls-condition, ls-cutoff, ls-degenerate,
#   fit-calendar-years, fit-shift, fit-deficient
# says: A small number on the diagonal makes the matrix invertible and the answer wrong: it is a
#   penalty, large beside a small singular value. And the rank is no longer seen. Drop directions
#   instead.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    G = np.linalg.inv(A.T @ A + 1e-8 * np.eye(A.shape[1]))
    return G @ (A.T @ b), np.linalg.matrix_rank(A, rtol=rtol), G
