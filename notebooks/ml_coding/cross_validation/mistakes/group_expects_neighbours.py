"""Treats each run of equal values as a group."""


# part: group
# fails: group-whole, group-matches-sklearn, group-refuses
# says: You start a new group whenever the value changes, so a group whose rows are not
#   neighbours is split. Collect the rows of a group with np.unique first.
def group_k_fold(groups, k):
    values = np.asarray(groups)
    index = np.concatenate([[0], np.cumsum(values[1:] != values[:-1])])
    sizes = np.bincount(index)
    if not 2 <= k <= len(set(values.tolist())):
        raise ValueError(f"{k} folds")
    rows, fold = np.zeros(k), np.zeros(len(sizes), dtype=int)
    for g in np.argsort(-sizes):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += sizes[g]
    return fold[index]
