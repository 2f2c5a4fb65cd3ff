"""One winner for all papers."""


# part: retest
# fails: retest-unequal
# says: You average over the papers before you pick, so all of them pick the same variant. Each
#   paper sees only its own k means: take the argmax along the variants, paper by paper.
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    effects = np.asarray(effects, dtype=float)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects[:, None], error, size=(len(effects), n_papers))
    picked = means.mean(axis=1).argmax()
    return means.max(axis=0), rng.normal(effects[picked], error, size=n_papers)
