"""Picks the best of the replication, too."""


# part: retest
# fails: retest-nothing-there, retest-unequal
# says: You run all variants again and report the best of *that*. The replication is of one variant,
#   chosen before: follow the pick of the first experiment.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = means.argmax(axis=1)
    again = rng.normal(effects, error, size=(n_papers, len(effects)))
    return means.max(axis=1), again.max(axis=1)
