"""Returns the label of the single nearest item."""


# part: vote
# fails: vote-by-hand, vote-ties, vote-matches-sklearn
# says: One near item outvotes the others: the nearest alone decides, or votes weigh more the nearer
#   they are. Each of the k nearest has one vote, however far it is.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    return near[0][1][1]
