"""Ignores alpha and smooths with 1."""


# part: count-log-prob
# fails: estimator-counts-sklearn, rates-match-sklearn
# says: The smoothing is always 1, whatever alpha says. Use the argument, above and below the
#   line.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1]
    return np.log((counts + 1) / totals)
