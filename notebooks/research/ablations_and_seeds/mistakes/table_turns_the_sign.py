"""The ablated model minus the full one."""


# part: table
# fails: table-by-hand, table-dead-switch, table-matches-statsmodels, table-never-falls,
#   table-small
# says: You report ablated - full, so a component that helps looks harmful. The table says what a
#   component gives: full minus without it.
def ablation_table(full, ablated):
    results = [compare(full, scores) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)), 1)
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
