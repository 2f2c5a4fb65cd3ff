"""Draws a fold for each row independently."""


# part: k-fold
# fails: k-fold-sizes
# says: You draw a fold for each row on its own, so the sizes are random, too, and a fold can
#   stay empty. Fix the sizes first, then permute the fold numbers.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    return np.arange(n) * k // n if rng is None else rng.integers(0, k, size=n)
