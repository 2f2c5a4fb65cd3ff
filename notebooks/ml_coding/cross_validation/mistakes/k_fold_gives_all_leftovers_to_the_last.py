"""The last fold takes all rows that are left over."""


# part: k-fold
# fails: k-fold-by-hand, k-fold-sizes
# says: You hand all n % k leftover rows to the last fold, so it can be almost twice as large as
#   the others. Spread them: sizes may differ by at most 1.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.minimum(np.arange(n) // (n // k), k - 1)
    return folds if rng is None else rng.permutation(folds)
