"""Puts border rows on the list and tests core after the query."""


# part: grow
# fails: grow-queries
# says: You query a row before you know whether it is core, and a border row, which never gets a
#   number, is asked for by each of its neighbours. Test core[j] before you append j.
def grow(query, core):
    labels = np.full(len(core), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            number = labels.max() + 1
            stack = [start]
            while stack:
                row = stack.pop()
                if labels[row] == -1:
                    near = query(row)
                    if core[row]:
                        labels[row] = number
                        stack.extend(near)
    return labels
