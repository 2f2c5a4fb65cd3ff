"""Shuffles the rows: draws without replacement."""


# part: bootstrap
# fails: bootstrap-distinct, bootstrap-independent, forest-bootstraps
# says: You draw a permutation, so every tree gets every row and nobody is out of bag. Draw
#   with replacement: each of the n draws may give any row again.
def bootstrap(n_rows, n_trees, rng):
    rows = np.array([rng.permutation(n_rows) for _ in range(n_trees)])
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
