"""Predicted minus observed: the gradient, without its minus."""


# part: pseudo-residuals
# fails: residuals-by-hand, residuals-central-differences, residuals-extremes, residuals-many, residuals-dtypes, leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, estimator-labels, estimator-matches-sklearn, estimator-deep, estimator-edges
# says: The next tree is added, so it must point downhill: minus the gradient, y - F and y - p.
#   With the sign turned, every tree makes the fit worse.
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return F - y
    return np.exp(-np.logaddexp(0, -F)) - y
