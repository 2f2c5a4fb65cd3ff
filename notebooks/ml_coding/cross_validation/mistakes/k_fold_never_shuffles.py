"""Ignores rng."""


# part: k-fold
# fails: k-fold-shuffles
# says: You take an rng and never use it: the folds are blocks all the same. On a file sorted by
#   class each fold then tests what the others never show.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    return np.arange(n) * k // n
