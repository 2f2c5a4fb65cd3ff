"""An empty node is nan."""


# part: impurity
# fails: impurity-pure
# says: An empty node divides 0 by 0. Make its total 1 before you divide; its impurity is 0.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / counts.sum(axis=-1, keepdims=True)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
