"""On a tie, the label of the nearest item, whatever its votes."""


# part: vote
# fails: vote-ties
# says: On a tie you return the label of the nearest item, which may have fewer votes than those that are
#   tied. Only the tied labels compete: the one with the nearest member wins.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels = [label for _, (_, label) in near]
    first, *others = Counter(labels).most_common(2)
    return labels[0] if others and others[0][1] == first[1] else first[0]
