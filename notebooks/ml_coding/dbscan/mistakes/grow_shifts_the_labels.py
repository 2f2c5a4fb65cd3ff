"""Counts clusters from 1 and gives 0 to the rest."""


# part: grow
# fails: grow-by-hand, grow-stops-at-border, grow-matches-scipy, grow-long-chain, grow-degenerate,
#   estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-refuses
# says: Your clusters don't begin at 0, or the rows in none don't have -1. As in scikit-learn,
#   clusters are 0, 1, 2, … and -1 means none.
def grow(query, core):
    labels = np.zeros(len(core), dtype=int)
    for start in np.flatnonzero(core):
        if labels[start] == 0:
            labels[start] = labels.max() + 1
            stack = [start]
            while stack:
                for j in query(stack.pop()):
                    if core[j] and labels[j] == 0:
                        labels[j] = labels[start]
                        stack.append(j)
    return labels
