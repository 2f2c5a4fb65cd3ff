"""Ignores the generator that came in."""


# part: bootstrap
# fails: bootstrap-generator
# says: You make a generator of your own, so every caller gets the same rows and nobody can
#   choose the seed. Use the rng that is passed in.
def bootstrap(n_rows, n_trees, rng):
    rows = np.random.default_rng(0).integers(n_rows, size=(n_trees, n_rows))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
