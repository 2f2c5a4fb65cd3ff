"""The replication is the first experiment."""


# part: retest
# fails: retest-nothing-there, retest-fresh-seeds, retest-unequal
# says: Your replication reads the numbers that made the variant win. The luck that was picked comes
#   back with them, so every result 'replicates'. Draw fresh differences around the true gain.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = means.argmax(axis=1)
    retested = means[np.arange(n_papers), picked]
    return means.max(axis=1), retested
