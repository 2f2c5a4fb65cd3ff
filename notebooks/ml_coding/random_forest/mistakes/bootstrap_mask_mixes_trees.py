"""Switches off a row for all trees at once."""


# part: bootstrap
# fails: bootstrap-mask, bootstrap-independent, forest-oob
# says: Your mask takes the drawn row numbers of all trees for every tree, so hardly anyone is out.
#   out[b] is about rows[b] alone: out[np.arange(n_trees)[:, np.newaxis], rows] pairs each row of
#   numbers with its own tree.
def bootstrap(n_rows, n_trees, rng):
    rows = rng.integers(n_rows, size=(n_trees, n_rows))
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[:, rows] = False
    return rows, out
