"""Leaves out shares below a thousandth."""


# part: impurity
# fails: impurity-large-counts
# says: You take small shares for zero. A class with 1 of 10,000 rows still adds to the entropy: only
#   a share of exactly 0 adds nothing.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(np.where(p > 1e-3, p, 1))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
