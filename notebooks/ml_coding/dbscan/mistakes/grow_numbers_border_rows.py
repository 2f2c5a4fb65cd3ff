"""Gives border rows a number, though it does not walk through them."""


# part: grow
# fails: grow-by-hand, grow-stops-at-border, grow-matches-scipy
# says: Rows that are not core get a number here. Their turn comes later, when all clusters are
#   known; in this function they stay -1.
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
                        if core[j]:
                            stack.append(j)
    return labels
