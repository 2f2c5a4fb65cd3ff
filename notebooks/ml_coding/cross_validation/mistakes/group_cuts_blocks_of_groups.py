"""A k-fold over the names of the groups."""


# part: group
# fails: group-by-hand, group-matches-sklearn
# says: A k-fold over group names balances the number of groups and ignores how many rows they
#   have. Go from the largest group to the smallest, each to the fold with the fewest rows.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    return (np.arange(len(names)) * k // len(names))[index]
