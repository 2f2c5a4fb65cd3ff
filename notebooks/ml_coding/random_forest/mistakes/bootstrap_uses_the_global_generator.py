"""Draws from np.random instead of the rng."""


# part: bootstrap
# fails: bootstrap-generator, forest-seeds
# says: You draw from np.random, whose state the caller does not control: two calls with the
#   same rng differ. Use the rng that is passed in.
def bootstrap(n_rows, n_trees, rng):
    rows = np.random.randint(n_rows, size=(n_trees, n_rows))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
