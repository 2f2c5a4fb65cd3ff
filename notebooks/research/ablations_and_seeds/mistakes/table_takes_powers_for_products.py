"""Holm-Šidák, the library's default."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels, table-never-falls
# says: Your adjusted p-values are 1 - (1 - p)^(m - i + 1): Holm-Šidák, which needs assumptions about
#   how the tests depend on each other. Equation (5) multiplies, and needs none.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.maximum.accumulate(1 - (1 - p[order]) ** np.arange(len(p), 0, -1))
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
