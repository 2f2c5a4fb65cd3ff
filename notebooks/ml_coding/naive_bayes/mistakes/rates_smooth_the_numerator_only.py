"""Adds alpha above the line and nothing below it."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-ties-and-inputs, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: alpha is in the numerator only, so the rates sum to more than 1. The denominator grows
#   by alpha for every outcome: 2 for a flag, d for a word.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True)
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True)
    return np.log((counts + alpha) / totals)
