"""Divides word counts by the number of rows."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: In the multinomial model one draw is a word, so the total is the number of words of the
#   class, not of its rows.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = rows.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
