"""Folds of ceil(n / k) rows, so that the last ones get few or none."""


# part: k-fold
# fails: k-fold-by-hand, k-fold-sizes
# says: With ceil(n / k) rows per fold the last folds run short, or stay empty. Sizes may differ
#   by at most 1: some folds get n // k rows and n % k of them one more.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) // -(-n // k)
    return folds if rng is None else rng.permutation(folds)
