"""Ignores the generator it is given."""


# part: retest
# fails: retest-generator
# says: You make a generator with a seed of your own, so every call gives the same papers. Draw from
#   the rng that is passed in.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    rng = np.random.default_rng(0)
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects, error, size=(n_papers, len(effects)))
    picked = means.argmax(axis=1)
    return means.max(axis=1), rng.normal(effects[picked], error)
