"""Adds 1e-6 inside the logarithm."""


# part: impurity
# fails: impurity-by-hand, impurity-matches-sklearn, impurity-pure, impurity-large-counts
# says: A constant of 1e-6 inside the logarithm shifts every entropy in the sixth digit. Treat a
#   share of exactly 0 separately, and leave the others alone.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + 1e-6)).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
