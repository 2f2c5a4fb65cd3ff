"""Gini of an empty node is 1."""


# part: impurity
# fails: impurity-pure
# says: With no rows all shares are 0, and 1 - sum(p**2) says 1, more than any real node. The sum
#   of p (1 - p) is 0 there.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return 1 - (p**2).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
