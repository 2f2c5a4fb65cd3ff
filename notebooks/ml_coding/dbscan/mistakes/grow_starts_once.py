"""Grows the first cluster and stops."""


# part: grow
# fails: grow-by-hand, grow-stops-at-border, grow-queries, grow-matches-scipy, grow-degenerate,
#   estimator-borders, estimator-matches-sklearn, estimator-iris, estimator-refuses
# says: You grow one cluster and return. Start again at every core row that has no number yet.
def grow(query, core):
    labels = np.full(len(core), -1)
    stack = list(np.flatnonzero(core)[:1])
    labels[stack] = 0
    while stack:
        for j in query(stack.pop()):
            if core[j] and labels[j] == -1:
                labels[j] = 0
                stack.append(j)
    return labels
