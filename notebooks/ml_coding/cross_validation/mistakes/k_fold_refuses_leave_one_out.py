"""Raises for k = n."""


# part: k-fold
# fails: k-fold-by-hand, k-fold-refuses, k-fold-sizes
# says: k = n is leave-one-out and allowed: each fold has one row. Refuse only k < 2 and k > n.
def k_fold(n, k, rng=None):
    if not 2 <= k < n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) * k // n
    return folds if rng is None else rng.permutation(folds)
