"""A shuffled k-fold that never looks at the classes."""


# part: stratified
# fails: stratified-by-hand, stratified-balance
# says: Shuffling makes the classes even on average, not in each fold: a rare class may be
#   absent from a training set or a test set. Sort by class and deal.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) % k
    return np.random.default_rng(0).permutation(folds) if rng is None else rng.permutation(folds)
