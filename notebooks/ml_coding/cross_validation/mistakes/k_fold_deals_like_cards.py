"""Deals rows in turn, so that folds are not blocks."""


# part: k-fold
# fails: k-fold-by-hand
# says: Row i goes to fold i % k, so neighbours in the file land in different folds. Without rng
#   a fold is a block of consecutive rows; in time order that is the difference between the past and
#   a leak.
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) % k
    return folds if rng is None else rng.permutation(folds)
