"""Swaps the arguments when it unpacks the pair."""


# part: vote
# fails: vote-one-pass
# says: Your wrapper calls `distance(vector, query)`. That is the same for Euclid, and another
#   question for a distance that is not symmetric.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(pair[0], query))
    if not near:
        raise ValueError("nobody votes")
    votes = Counter(label for _, (_, label) in near)
    return max(votes, key=votes.get)
