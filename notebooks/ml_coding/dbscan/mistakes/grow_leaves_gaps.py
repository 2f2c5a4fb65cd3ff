"""Counts every core row as the start of a cluster."""


# part: grow
# fails: grow-by-hand, grow-matches-scipy, estimator-matches-sklearn, estimator-iris,
#   estimator-copies
# says: Your counter goes up for core rows that had a number already, so numbers are left out.
#   Raise it only when a new cluster begins.
def grow(query, core):
    labels = np.full(len(core), -1)
    for number, start in enumerate(np.flatnonzero(core)):
        if labels[start] == -1:
            labels[start] = number
            stack = [start]
            while stack:
                for j in query(stack.pop()):
                    if core[j] and labels[j] == -1:
                        labels[j] = number
                        stack.append(j)
    return labels
