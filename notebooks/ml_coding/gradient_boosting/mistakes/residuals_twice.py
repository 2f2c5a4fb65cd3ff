"""Forgets that the squared error is halved."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift
# says: The loss is half the squared error, so that its slope is y - F. Without the half you take
#   steps of twice the learning rate.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return 2 * (y - F)
    return y - np.exp(-np.logaddexp(0, -F))
