"""Rows from the smallest p to the largest."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels, table-never-falls
# says: Your rows are sorted by p. They are asked for in the order of the dict, so that two tables
#   can be laid side by side.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p, kind="stable")
    names = list(ablated)
    adjusted = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)), 1)
    return [(names[i], results[i][0], p[i], corrected) for i, corrected in zip(order, adjusted)]
