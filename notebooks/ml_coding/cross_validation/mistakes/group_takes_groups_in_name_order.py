"""Places groups in the order of their names."""


# part: group
# fails: group-matches-sklearn
# says: You take the groups as they come, so a large one that comes late spoils the balance.
#   Sort them by size, largest first.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    rows, fold = np.zeros(k), np.zeros(len(names), dtype=int)
    for g in range(len(names)):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += sizes[g]
    return fold[index]
