"""Entropy of a pure node is nan."""


# part: impurity
# fails: impurity-matches-sklearn, impurity-pure
# says: Your entropy takes the logarithm of a share of 0, and 0 * -inf is nan. Give absent classes
#   a harmless logarithm: they add nothing.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p)).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
