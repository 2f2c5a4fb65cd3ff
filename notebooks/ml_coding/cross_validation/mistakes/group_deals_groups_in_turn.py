"""Equal numbers of groups in each fold."""


# part: group
# fails: group-by-hand, group-matches-sklearn
# says: You give each fold the same number of groups, but groups differ in size, so the folds
#   do, too. Count rows: each group goes to the fold with the fewest rows so far.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    return index % k
