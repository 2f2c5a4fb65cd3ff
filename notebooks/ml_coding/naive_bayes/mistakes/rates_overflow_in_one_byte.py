"""Keeps the counts in the dtype that came."""


# part: count-log-prob
# fails: rates-inputs
# says: Sums of small integers or booleans stay small: 200 + 100 is 44 in uint8, and a matrix
#   product of booleans has True + True = True. Add up in float.
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X)
    rows = np.unique(y)[:, np.newaxis] == np.asarray(y)
    if model == "bernoulli":
        counts = rows.astype(float) @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
