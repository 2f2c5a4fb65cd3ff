"""Takes every word with an e for entropy."""


# part: impurity
# fails: impurity-manners
# says: You accept words that are neither "gini" nor "entropy", so a typing error goes unseen.
#   Compare the whole word, and raise ValueError for any other.
def impurity(counts, criterion="gini"):
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion.startswith("e"):
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
