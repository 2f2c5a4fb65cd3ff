"""Switches off a row for all trees at once."""


# part: bootstrap
# fails: bootstrap-mask, bootstrap-independent, forest-oob
# says: out[:, rows] takes the drawn row numbers of all trees for every tree, so hardly anyone
#   is out. Pair each row of numbers with its own tree: out[np.arange(n_trees)[:, np.newaxis],
#   rows].
def bootstrap(n_rows, n_trees, rng):
    rows = rng.integers(n_rows, size=(n_trees, n_rows))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[:, rows] = False
    return rows, out
