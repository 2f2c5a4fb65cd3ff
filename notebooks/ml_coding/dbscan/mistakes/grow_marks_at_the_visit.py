"""Numbers a row when it is visited, so it waits many times."""


# part: grow
# fails: grow-queries
# says: You ask for a row more than once. The usual cause: a row is numbered at its visit, and until
#   then each of its neighbours puts it on the list again. Number it when you find it.
def grow(query, core):
    labels = np.full(len(core), -1)
    number = 0
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            stack = [start]
            while stack:
                row = stack.pop()
                labels[row] = number
                for j in query(row):
                    if core[j] and labels[j] == -1:
                        stack.append(j)
            number += 1
    return labels
