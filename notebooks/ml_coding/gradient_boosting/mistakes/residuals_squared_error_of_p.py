"""Differentiates (y - p)**2 / 2 through the sigmoid."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-extremes, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, estimator-matches-sklearn, estimator-deep
# says: A factor p (1 - p) comes from squared error on probabilities. Log loss cancels it: its
#   slope in F is p - y and nothing else.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return y - F
    p = np.exp(-np.logaddexp(0, -F))
    return (y - p) * p * (1 - p)
