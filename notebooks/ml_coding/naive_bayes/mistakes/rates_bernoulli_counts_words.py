"""Counts how often a word occurs, not in how many rows."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-ties-and-inputs, estimator-worked-example, rates-by-hand, rates-inputs, rates-match-sklearn
# says: The Bernoulli model asks in how many rows a flag is up: a row with three occurrences
#   counts once. Count X > 0.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ X
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
