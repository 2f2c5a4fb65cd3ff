"""Draws 63% of the rows without replacement and pads with repeats."""


# part: bootstrap
# fails: bootstrap-distinct, bootstrap-independent
# says: You pick a fixed 63% of the rows without replacement and fill up with repeats. 63% is
#   only the average that comes out of n draws with replacement; the number of distinct rows
#   varies.
def bootstrap(n_rows, n_trees, rng):
    keep = max(1, round(0.632 * n_rows))
    rows = np.array([np.resize(rng.permutation(n_rows)[:keep], n_rows) for _ in range(n_trees)])
    out = np.array([~np.isin(np.arange(n_rows), each) for each in rows])
    return rows, out
