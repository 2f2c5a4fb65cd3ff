"""Uses the multinomial denominator for flags."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: A flag has two outcomes, up or down, so its denominator is rows + 2 alpha. d alpha
#   belongs to words, of which there are d.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
