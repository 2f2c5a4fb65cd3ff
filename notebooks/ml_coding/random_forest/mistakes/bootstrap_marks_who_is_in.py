"""The mask says who is in the bag."""


# part: bootstrap
# fails: bootstrap-mask, bootstrap-independent, forest-oob
# says: Your mask is True for the rows that were drawn. out is the opposite: True where the
#   tree has not seen the row.
def bootstrap(n_rows, n_trees, rng):
    rows = rng.integers(n_rows, size=(n_trees, n_rows))
    out = np.zeros((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = True
    return rows, out
