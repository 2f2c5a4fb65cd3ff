"""One sample, copied for every tree."""


# part: bootstrap
# fails: bootstrap-distinct, bootstrap-independent, forest-bootstraps
# says: All trees get the same sample: you draw once and repeat it. Identical trees have
#   correlation 1, and their average is one tree. Draw (n_trees, n_rows) numbers.
def bootstrap(n_rows, n_trees, rng):
    rows = np.tile(rng.integers(n_rows, size=n_rows), (n_trees, 1))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
