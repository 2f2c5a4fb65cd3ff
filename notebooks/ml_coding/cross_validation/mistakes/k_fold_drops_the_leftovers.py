"""Fills folds of n // k rows and leaves the rest without a fold."""


# part: k-fold
# fails: k-fold-by-hand, k-fold-refuses, k-fold-sizes
# says: k folds of n // k rows leave n % k rows over, and you never test them. Give some folds
#   one row more, so that every row has a fold.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.arange(n) if rng is None else rng.permutation(n)
    folds = np.full(n, -1)
    for f in range(k):
        folds[order[f * (n // k) : (f + 1) * (n // k)]] = f
    return folds
