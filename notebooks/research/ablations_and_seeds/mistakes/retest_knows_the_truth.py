"""Picks the variant with the largest true gain."""


# part: retest
# fails: retest-unequal
# says: You pick the variant that is best in truth. Nobody knows it in a paper: the pick is the
#   argmax of the noisy means, a different one in each paper.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = np.full(n_papers, effects.argmax())
    return means.max(axis=1), rng.normal(effects[picked], error)
