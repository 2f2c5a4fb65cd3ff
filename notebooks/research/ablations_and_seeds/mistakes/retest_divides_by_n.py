"""sd / n_seeds for the error of a mean."""


# part: retest
# fails: retest-nothing-there, retest-unequal
# says: Variances shrink with n, standard deviations with its root: the error of a mean is sd /
#   sqrt(n_seeds), not sd / n_seeds.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / n_seeds
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = means.argmax(axis=1)
    return means.max(axis=1), rng.normal(effects[picked], error)
