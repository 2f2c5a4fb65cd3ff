"""Divides by the total of the word over all classes."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: You divide by the total of the word over all classes: that is P(class | word). Wanted is
#   P(word | class): divide within each class.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=0, keepdims=True) + len(rows) * alpha
    return np.log((counts + alpha) / totals)
