"""Converts to float32."""


# part: impurity
# fails: impurity-by-hand, impurity-large-counts
# says: Your impurity is right to 7 digits only, as float32 is, or a rounded number. The docstring asks
#   for 1e-8: compute in float64, and don't round.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts, dtype=np.float32)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
