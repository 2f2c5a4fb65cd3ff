"""Ignores the state of rng and uses the global generator."""


# part: k-fold
# fails: k-fold-shuffles
# says: You shuffle with np.random, so the same rng gives other folds at each call and nobody
#   can repeat your score. Draw from the rng that you are given.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) * k // n
    return folds if rng is None else np.random.permutation(folds)
