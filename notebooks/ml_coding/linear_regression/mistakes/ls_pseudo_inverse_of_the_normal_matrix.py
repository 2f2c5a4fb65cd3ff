"""pinv(A.T @ A) @ A.T @ b."""


# part: least-squares
# fails: ls-condition, fit-calendar-years
# says: You take the pseudo-inverse of A'A. That mends repeated columns, but forming A'A has
#   squared the condition number, and half of the digits are gone before pinv starts. Factor A
#   itself.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    G = np.linalg.pinv(A.T @ A, rcond=rtol)
    return G @ (A.T @ b), np.linalg.matrix_rank(A, rtol=rtol), G
