"""Counts large entries on the diagonal of the QR factor."""


# part: least-squares
# fails: ls-cutoff
# says: You judge the rank by the diagonal of R in QR. Without pivoting it can be all ones
#   although a singular value is tiny: compare the singular values.
def least_squares(A, b, rtol=1e-12):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    diagonal = np.abs(np.diag(np.linalg.qr(A)[1]))
    rank = int(np.sum(diagonal > rtol * diagonal.max()))
    inverse = np.linalg.pinv(A, rcond=rtol)
    return inverse @ b, rank, inverse @ inverse.T
