"""Gives a row the number of an earlier neighbour and never joins two numbers."""


# part: grow
# fails: grow-matches-scipy, grow-long-chain, estimator-matches-sklearn, estimator-iris
# says: Each row takes the number of an earlier neighbour, in one pass. When a later row touches
#   two numbers, they are one cluster: join them, or walk each cluster to its end.
def grow(query, core):
    labels = np.full(len(core), -1)
    for i in np.flatnonzero(core):
        earlier = [labels[j] for j in query(i) if core[j] and labels[j] >= 0]
        labels[i] = min(earlier) if earlier else labels.max() + 1
    return labels
