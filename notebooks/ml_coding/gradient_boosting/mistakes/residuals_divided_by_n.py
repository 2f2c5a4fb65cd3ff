"""Differentiates the mean loss instead of each row's."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-extremes, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, estimator-matches-sklearn, estimator-deep
# says: You divided by n. A pseudo-residual is the slope of one row's own loss; with 1 / n in it,
#   the leaves of a larger data set learn less.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return (y - F) / len(y)
    return (y - np.exp(-np.logaddexp(0, -F))) / len(y)
