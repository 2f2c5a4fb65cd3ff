"""Returns the rates themselves."""


# part: count-log-prob
# fails: rates-by-hand, rates-are-distributions, rates-match-sklearn, rates-inputs, estimator-worked-example, estimator-counts-sklearn, estimator-ties-and-inputs
# says: These are rates, and the docstring asks for their natural logs: count_joint adds them up.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return (counts + alpha) / totals
