"""The load of a fold counts groups, not rows."""


# part: group
# fails: group-by-hand, group-matches-sklearn
# says: You give each fold as many groups as the others, but the load of a fold is its number of
#   rows. Add the size of each group to the load of its fold, and take the lightest fold.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    rows, fold = np.zeros(k), np.zeros(len(names), dtype=int)
    for g in np.argsort(-sizes):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += 1
    return fold[index]
