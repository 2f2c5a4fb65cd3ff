"""An unknown criterion is entropy."""


# part: impurity
# fails: impurity-manners
# says: Anything that is not "gini" is taken for entropy, so a typing error goes unseen. Raise
#   ValueError for it.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    return -(p * np.log2(p + (p == 0))).sum(axis=-1)
