"""Leaves the smoothing out."""


# part: count-log-prob
# fails: estimator-counts-sklearn, estimator-ties-and-inputs, estimator-worked-example, rates-are-distributions, rates-by-hand, rates-inputs, rates-match-sklearn
# says: No smoothing: a word that a class has never used gets rate 0, and its log is -inf, a
#   veto for ever. Add alpha to every count, and alpha for each outcome to the total.
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
    return np.log(counts / totals)
