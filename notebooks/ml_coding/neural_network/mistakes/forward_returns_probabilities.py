"""Ends with a softmax."""


# part: forward
# fails: forward-by-hand, forward-depths, forward-matches-sklearn, forward-extremes,
#   backward-measured-slopes, estimator-matches-sklearn
# says: Your last item holds probabilities, and logits are asked for. The loss takes the softmax
#   itself, from logits, where nothing has been rounded yet.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    e = np.exp(layers[-1] - layers[-1].max(axis=1, keepdims=True))
    layers[-1] = e / e.sum(axis=1, keepdims=True)
    return layers
