"""Goes from small groups to large ones."""


# part: group
# fails: group-by-hand, group-matches-sklearn
# says: You place the small groups first, and the largest one then lands on folds that are
#   already full. Largest first: the small ones fill the gaps.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    rows, fold = np.zeros(k), np.zeros(len(names), dtype=int)
    for g in np.argsort(sizes):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += sizes[g]
    return fold[index]
