"""Adjusted p-values above 1."""


# part: table
# fails: table-dead-switch, table-matches-statsmodels
# says: 0.6 times 2 is 1.2, and no probability is. Cap the adjusted values at 1.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
