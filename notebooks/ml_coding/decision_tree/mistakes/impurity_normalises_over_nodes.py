"""Divides by the sum over the nodes."""


# part: impurity
# fails: estimator-criterion, estimator-depth, estimator-interface, estimator-matches-sklearn,
#   impurity-by-hand, impurity-matches-sklearn
# says: You divide by the sum over axis 0, over the nodes. Each node is a row: its shares come
#   from the sum over the last axis, kept as an axis of length 1.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=0, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
