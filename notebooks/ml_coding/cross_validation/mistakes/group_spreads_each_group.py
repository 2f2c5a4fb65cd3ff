"""Stratifies on the groups."""


# part: group
# fails: group-whole, group-matches-sklearn, group-refuses
# says: You spread each group over all folds, which is stratification: every patient is on both
#   sides of every split. A group has to stay whole.
def group_k_fold(groups, k):
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    folds = np.empty(len(index), dtype=int)
    folds[np.argsort(index)] = np.arange(len(index)) % k
    return folds
