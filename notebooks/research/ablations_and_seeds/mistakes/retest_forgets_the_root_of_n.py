"""Means as noisy as single seeds."""


# part: retest
# fails: retest-nothing-there, retest-unequal
# says: Your means are as noisy as a single seed. The mean of n_seeds independent differences has
#   the standard deviation sd / sqrt(n_seeds).
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = means.argmax(axis=1)
    return means.max(axis=1), rng.normal(effects[picked], error)
