"""Shuffles n_trees copies of every row number."""


# part: bootstrap
# fails: bootstrap-distinct
# says: You deal the rows out of one shuffled pool, so all trees together hold each row equally
#   often. Independent draws keep no such balance: draw every number by itself.
def bootstrap(n_rows, n_trees, rng):
    pool = np.repeat(np.arange(n_rows), n_trees)
    rows = rng.permutation(pool).reshape(n_trees, n_rows)
    out = np.ones((n_trees, n_rows), dtype=bool)
    out[np.arange(n_trees)[:, np.newaxis], rows] = False
    return rows, out
