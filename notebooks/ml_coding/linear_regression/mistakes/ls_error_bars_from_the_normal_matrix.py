"""lstsq for w, but pinv(A.T @ A) for G."""


# part: least-squares
# fails: ls-condition
# says: Your w is exact, but G comes from A'A, with its squared condition number. G is R R' with
#   the columns v / s in R: the factors of A are enough.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    w, _, rank, _ = np.linalg.lstsq(A, b, rcond=rtol)
    return w, rank, np.linalg.pinv(A.T @ A, rcond=1e-15)
