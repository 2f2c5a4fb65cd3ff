"""Treats the score as a prediction of the label under log loss too."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-extremes, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, estimator-labels, estimator-matches-sklearn, estimator-deep
# says: F is a log-odds, not a prediction of the label. For log loss turn it into p = 1 / (1 +
#   exp(-F)) first; the pseudo-residual is y - p.
def pseudo_residuals(y, F, loss):
    return np.asarray(y, dtype=float) - np.asarray(F, dtype=float)
