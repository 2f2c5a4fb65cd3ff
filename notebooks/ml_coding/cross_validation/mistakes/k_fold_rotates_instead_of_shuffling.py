"""Shifts the blocks by a random number of rows."""


# part: k-fold
# fails: k-fold-shuffles
# says: You shift the blocks by a random offset: neighbours stay together in nearly every draw.
#   Use rng.permutation, so that each pair of rows shares a fold equally often.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) * k // n
    return folds if rng is None else np.roll(folds, rng.integers(0, n))
