"""Takes the upper end of rng.integers for inclusive."""


# part: bootstrap
# fails: bootstrap-distinct, bootstrap-independent, forest-bootstraps
# says: The last row is never drawn: the upper end of rng.integers is exclusive, so it is
#   n_rows and not n_rows - 1.
def bootstrap(n_rows, n_trees, rng):
    rows = rng.integers(max(n_rows - 1, 1), size=(n_trees, n_rows))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
