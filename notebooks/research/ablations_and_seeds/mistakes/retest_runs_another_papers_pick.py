"""One draw for the report, another for the pick."""


# part: retest
# fails: retest-unequal
# says: You draw the means twice, once to report and once to pick, so the variant that is run again is
#   not the one that was reported. Keep one table of means: its max is reported, its argmax is run.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error, size = sd / np.sqrt(n_seeds), (n_papers, len(effects))
    reported = rng.normal(effects, error, size).max(axis=1)
    picked = rng.normal(effects, error, size).argmax(axis=1)
    return reported, rng.normal(effects[picked], error)
