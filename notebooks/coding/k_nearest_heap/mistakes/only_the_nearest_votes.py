"""Returns the label of the single nearest item."""


# part: vote
# fails: vote-by-hand, vote-matches-sklearn
# says: You return the label of the nearest item whatever k is. Let all k neighbours vote.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    return near[0][1][1]
