"""Benjamini-Hochberg in place of Holm."""


# part: table
# fails: table-matches-statsmodels, table-never-falls
# says: Your p-values are Benjamini-Hochberg's: m / rank, and a running minimum from the top. They
#   bound the expected share of false claims; asked for is Holm, m - rank + 1 and a running
#   maximum, which bounds the chance of any.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)[::-1]
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum.accumulate(p[order] * len(p) / np.arange(len(p), 0, -1))
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
