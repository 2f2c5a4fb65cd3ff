"""Crosses rows off in the caller's core."""


# part: grow
# fails: grow-degenerate, estimator-interface, estimator-borders, estimator-matches-sklearn,
#   estimator-iris
# says: You write into core to note which rows are done. The caller needs it afterwards, to find
#   the owners of border rows: cross rows off in a copy, or let a label say that a row is done.
def grow(query, core):
    labels = np.full(len(core), -1)
    number = 0
    for start in range(len(core)):
        if core[start]:
            core[start] = False
            stack = [start]
            while stack:
                row = stack.pop()
                labels[row] = number
                for j in query(row):
                    if core[j]:
                        core[j] = False
                        stack.append(j)
            number += 1
    return labels
