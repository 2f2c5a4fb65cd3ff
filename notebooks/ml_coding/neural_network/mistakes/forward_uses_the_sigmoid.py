"""Has the sigmoid for an activation."""


# part: forward
# fails: forward-by-hand, forward-depths, forward-matches-sklearn, forward-extremes,
#   backward-measured-slopes, estimator-matches-sklearn
# says: Your hidden units lie between 0 and 1, so that is the sigmoid. The docstring asks for tanh,
#   which is 0 at 0 and lies between -1 and 1.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        layers.append(0.5 + 0.5 * np.tanh((layers[-1] @ W + b) / 2))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    return layers
