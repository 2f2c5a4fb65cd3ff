"""Accepts more folds than groups."""


# part: group
# fails: group-refuses
# says: With more folds than groups some folds stay empty, and an empty fold has no score. Raise
#   ValueError unless 2 <= k <= number of groups; comparing k with the rows is not enough.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(index):
        raise ValueError(f"{k} folds of {len(index)} rows")
    rows, fold = np.zeros(k), np.zeros(len(names), dtype=int)
    for g in np.argsort(-sizes):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += sizes[g]
    return fold[index]
