"""Bonferroni: every p times m."""


# part: table
# fails: table-by-hand, table-matches-statsmodels, table-never-falls
# says: Every p times m is Bonferroni. It is valid and gives evidence away: after the smallest p
#   only m - 1 tests are left, then m - 2. Use the factors m, m - 1, ..., 1 along the sorted p.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    adjusted = np.minimum(p * len(p), 1)
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
