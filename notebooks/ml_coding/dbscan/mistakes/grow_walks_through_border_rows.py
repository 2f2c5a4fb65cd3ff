"""Expands border rows like core rows."""


# part: grow
# fails: grow-by-hand, grow-stops-at-border, grow-matches-scipy, estimator-borders,
#   estimator-matches-sklearn, estimator-iris
# says: You number and walk through rows that are not core. A chain leads through core rows only,
#   else two clusters that share a border row become one: test core[j] before you append j.
def grow(query, core):
    labels = np.full(len(core), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            labels[start] = labels.max() + 1
            stack = [start]
            while stack:
                for j in query(stack.pop()):
                    if labels[j] == -1:
                        labels[j] = labels[start]
                        stack.append(j)
    return labels
