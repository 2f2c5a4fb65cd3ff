"""Natural logarithms."""


# part: impurity
# fails: impurity-by-hand, impurity-matches-sklearn, impurity-large-counts
# says: Your entropy is in natural units: 0.69 where one bit is due. Equation (2) and scikit-learn
#   use log2.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
