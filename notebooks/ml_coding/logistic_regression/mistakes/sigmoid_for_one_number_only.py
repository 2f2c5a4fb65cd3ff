"""Decides with a plain if, which an array can't answer."""


# part: sigmoid
# fails: sigmoid-by-hand, sigmoid-leaves-inputs, sigmoid-extremes, sigmoid-rare-events,
#   sigmoid-dtypes, gradient-by-hand, gradient-central-differences, gradient-check-grad,
#   gradient-zero-at-optimum, gradient-extremes, gradient-leaves-inputs, minimise-log-odds,
#   minimise-level-ground, minimise-matches-sklearn, minimise-separable, minimise-rows-twice,
#   estimator-interface, estimator-labels, estimator-matches-sklearn, estimator-class-order,
#   estimator-ties, estimator-leaves-inputs, estimator-stops
# says: if z >= 0 asks for one truth value and an array has many. Choose elementwise, with
#   np.where or with a boolean mask.
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
