"""Adjusted values beside the wrong names."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels
# says: The adjusted values are right and stand in sorted order, beside other components' names.
#   Write them back: adjusted[order] = ..., not adjusted = ...
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    p_sorted = np.sort(p)
    adjusted = np.minimum(np.maximum.accumulate(p_sorted * np.arange(len(p), 0, -1)), 1)
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
