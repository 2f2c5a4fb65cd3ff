"""Takes the neighbours of the first row, and not theirs."""


# part: grow
# fails: grow-by-hand, grow-matches-scipy, grow-long-chain, estimator-matches-sklearn,
#   estimator-iris
# says: You number the neighbours of the first row and stop. Their neighbours belong to the
#   cluster as well: go on until nothing new turns up.
def grow(query, core):
    labels = np.full(len(core), -1)
    for start in np.flatnonzero(core):
        if labels[start] == -1:
            labels[start] = labels.max() + 1
            for j in query(start):
                if core[j] and labels[j] == -1:
                    labels[j] = labels[start]
    return labels
