"""Shuffles which block has which number."""


# part: k-fold
# fails: k-fold-shuffles
# says: You permute the numbers of the folds, not the rows: each fold is still a block of
#   neighbours. Permute all n fold numbers, so that any two rows can meet or part.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) * k // n
    return folds if rng is None else rng.permutation(k)[folds]
