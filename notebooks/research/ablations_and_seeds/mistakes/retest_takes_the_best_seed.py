"""The largest single difference."""


# part: retest
# fails: retest-nothing-there, retest-unequal
# says: You report the luckiest single seed of the luckiest variant. What is compared across
#   variants is the mean over n_seeds seeds; its spread is sd / sqrt(n_seeds).
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    runs = effects + sd * rng.normal(size=(n_papers, n_seeds, len(effects)))
    best = runs.max(axis=1)
    picked = best.argmax(axis=1)
    retested = rng.normal(effects[picked], sd / np.sqrt(n_seeds))
    return best.max(axis=1), retested
