"""Subtracts before converting to float."""


# part: pseudo-residuals
# fails: residuals-dtypes, leaf-dtypes
# says: Unsigned whole numbers wrap around below zero: 0 - 3 is 253 in one byte. Convert y and F
#   to float before you subtract.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y), np.asarray(F)
    if loss == "squared_error":
        return 1.0 * (y - F) if y.dtype != bool else y.astype(float) - F
    return y - np.exp(-np.logaddexp(0, -F))
