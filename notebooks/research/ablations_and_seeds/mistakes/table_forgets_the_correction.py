"""p-values as if only one component had been tested."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels, table-never-falls
# says: Your adjusted value is p itself, as if it were the only test. Among six components that do
#   nothing, one or more falls below 0.05 in about a quarter of all papers. Apply Holm's factors.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    adjusted = p
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
