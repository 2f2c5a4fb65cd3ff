"""Benjamini-Hochberg in place of Holm."""


# part: table
# fails: table-dead-switch, table-matches-statsmodels, table-never-falls
# says: You take a running minimum from the largest p down, as Benjamini-Hochberg does to bound the
#   expected share of false claims. Holm's factors come with a running maximum from the smallest p
#   up, which bounds the chance of any.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)[::-1]
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum.accumulate(p[order] * len(p) / np.arange(len(p), 0, -1))
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
