"""pinv without rcond for G."""


# part: least-squares
# fails: ls-cutoff
# says: Your G keeps directions that your w leaves out. Both leave out the same singular values,
#   those of at most rtol times the largest.
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    w, _, rank, _ = np.linalg.lstsq(A, b, rcond=rtol)
    inverse = np.linalg.pinv(A)
    return w, rank, inverse @ inverse.T
