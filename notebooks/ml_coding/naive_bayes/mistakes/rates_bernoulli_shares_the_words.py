"""Normalises flags over the features."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: You divide by the sum over all flags, as for words. Flags are not shares of one total:
#   each is up or down in every row, so divide by the rows of the class.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
