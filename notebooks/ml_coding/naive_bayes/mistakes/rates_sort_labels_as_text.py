"""Sorts labels as text."""


# part: count-log-prob
# fails: rates-match-sklearn, estimator-counts-sklearn
# says: You sort labels as text, where 10 stands before 2. Sort them as what they are: np.unique
#   does.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    labels, index = np.unique(np.asarray(y).astype(str), return_inverse=True)
    rows = np.eye(len(labels))[:, index]  # (k, n), one-hot
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
