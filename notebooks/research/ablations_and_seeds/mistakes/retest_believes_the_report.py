"""Fresh noise around the reported mean."""


# part: retest
# fails: retest-nothing-there, retest-fresh-seeds, retest-unequal
# says: Your replication is centred on the reported mean, so the luck that was picked stays in it. Fresh
#   seeds know nothing of the report: draw around the true gain, effects[picked].
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    reported = rng.normal(effects, error, size=(n_papers, len(effects))).max(axis=1)
    return reported, rng.normal(reported, error)
