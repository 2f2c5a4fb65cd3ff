"""Cuts large scores in the array of the caller."""


# part: pseudo-residuals
# fails: residuals-dtypes
# says: You write into F or y to stay clear of overflow or to save a copy. Where they are float
#   already, np.asarray hands you the caller's own array.
def pseudo_residuals(y, F, loss):
    F = np.asarray(F, dtype=float)
    if loss == "squared_error":
        return y - F
    F[F > 500] = 500
    F[F < -500] = -500
    return y - 1 / (1 + np.exp(-F))
