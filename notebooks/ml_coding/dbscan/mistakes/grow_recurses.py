"""Visits neighbours by recursion."""


# part: grow
# fails: grow-long-chain
# says: You visit by recursion, and Python gives up at about a thousand levels; a cluster can be a
#   longer chain. Keep a list of rows that wait for their visit.
def grow(query, core):
    labels = np.full(len(core), -1)

    def visit(row, number):
        labels[row] = number
        for j in query(row):
            if core[j] and labels[j] == -1:
                visit(j, number)

    for start in np.flatnonzero(core):
        if labels[start] == -1:
            visit(start, labels.max() + 1)
    return labels
