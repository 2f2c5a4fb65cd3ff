"""Rounds the probability to a label before the difference."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, estimator-labels, estimator-matches-sklearn, estimator-deep, estimator-edges
# says: You subtract a decision, so right rows get 0 and wrong ones 1 or -1, however sure the
#   model is. The slope of the log loss is y - p, with p as it is.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return y - F
    return y - (F > 0)
