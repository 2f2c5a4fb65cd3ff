"""Uses the Bernoulli smoothing for words."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-ties-and-inputs, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: A word has d outcomes, not two: the denominator is all words of the class + d alpha, and
#   only then do its rates sum to 1.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + 2 * alpha
    return np.log((counts + alpha) / totals)
