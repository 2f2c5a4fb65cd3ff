"""Integer squares overflow."""


# part: impurity
# fails: impurity-large-counts
# says: You square whole-number counts before you divide, and 60000 squared overflows int32. Turn
#   counts into floats, then into shares, then square.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    n = counts.sum(axis=-1)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return np.where(n == 0, 0.0, 1 - (counts**2).sum(axis=-1) / np.maximum(n, 1.0) ** 2)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
