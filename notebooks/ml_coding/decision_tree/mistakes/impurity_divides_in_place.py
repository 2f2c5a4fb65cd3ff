"""Turns the counts of the caller into shares."""


# part: impurity
# fails: estimator-criterion, estimator-depth, estimator-matches-sklearn, impurity-manners
# says: You divide in place, and the counts of the caller become shares. Write the quotient into a
#   new array.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    if counts.dtype.kind != "f":
        counts = counts.astype(float)
    counts /= np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    p = counts
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
