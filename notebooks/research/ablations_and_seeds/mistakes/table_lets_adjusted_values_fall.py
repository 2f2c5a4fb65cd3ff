"""Holm's factors without the running maximum."""


# part: table
# fails: table-dead-switch, table-matches-statsmodels, table-never-falls
# says: A larger p can get a smaller adjusted p with you (3 * 0.02 = 0.06 but 2 * 0.021 = 0.042).
#   Holm stops at the first test that fails, so take the running maximum along the sorted order.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(p[order] * np.arange(len(p), 0, -1), 1)
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
