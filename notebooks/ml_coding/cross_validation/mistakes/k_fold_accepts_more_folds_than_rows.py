"""Makes empty folds for k > n."""


# part: k-fold
# fails: k-fold-refuses
# says: With more folds than rows some folds are empty, and the mean of an empty fold is nan.
#   Raise ValueError unless 2 <= k <= n.
def k_fold(n, k, rng=None):
    if k < 2:
        raise ValueError(f"{k} folds")
    folds = np.arange(n) * k // n
    return folds if rng is None else rng.permutation(folds)
