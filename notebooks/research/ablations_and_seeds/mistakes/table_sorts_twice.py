"""Sorted values indexed by the sorting order once more."""


# part: table
# fails: table-dead-switch, table-matches-statsmodels
# says: adjusted[order] sorts once more and does not undo the sorting; with two rows that is the same,
#   with three it need not be. Write through the order: adjusted[order] = ..., into an empty array.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)), 1)[order]
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
