"""Selects rows with y == c while y is a list."""


# part: count-log-prob
# fails: rates-by-hand, rates-inputs
# says: y may be a list, and a list == 'urgent' is one plain False, which selects no row and adds
#   an axis. Make y an array before you compare: np.asarray(y).
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    X = np.asarray(X, dtype=float)
    logs = []
    for c in sorted(set(y)):
        group = X[y == c]
        if model == "bernoulli":
            counts, total = (group > 0).sum(axis=0), len(group) + 2 * alpha
        else:
            counts, total = group.sum(axis=0), group.sum() + X.shape[1] * alpha
        logs.append(np.log((counts + alpha) / total))
    return np.array(logs)
