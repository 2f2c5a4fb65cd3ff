"""Divides before it multiplies."""


# part: k-fold
# fails: k-fold-sizes
# says: A quotient such as 1 / 49 is rounded, and 49 times it is below 1, so a row lands one fold too low.
#   Multiply whole numbers first: i * k // n.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = (np.arange(n) / n * k).astype(int)
    return folds if rng is None else rng.permutation(folds)
