"""The best seed of each arm."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels, table-never-falls,
#   table-small
# says: You compare the best seed of the full model with the best seed of the ablation. A maximum
#   grows with the number of seeds and says nothing about a typical run: take the mean of the
#   differences.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)), 1)
    best = [max(full) - max(scores) for scores in ablated.values()]
    return list(zip(ablated, best, p.tolist(), adjusted.tolist(), strict=True))
