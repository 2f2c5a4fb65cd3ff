"""Components without any difference are no tests."""


# part: table
# fails: table-dead-switch
# says: You leave components without any difference out of the count. You would have claimed them
#   had they moved, so they were tested: m is the number of rows.
def ablation_table(full, ablated):
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    tests = max(int((p < 1).sum()), 1)
    adjusted = np.empty(len(p))
    factors = np.maximum(np.arange(tests, tests - len(p), -1), 1)
    adjusted[order] = np.minimum(np.maximum.accumulate(p[order] * factors), 1)
    numbers = zip(ablated, results, p, adjusted, strict=True)
    return [(name, result[0], raw, corrected) for name, result, raw, corrected in numbers]
