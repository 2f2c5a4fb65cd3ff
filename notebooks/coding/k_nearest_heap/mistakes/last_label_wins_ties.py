"""Breaks a tied vote for the label that was met last."""


# part: vote
# fails: vote-ties
# says: Sorting by count and taking the last one gives a tied vote to the label whose nearest
#   member is farthest. `max` returns the first maximum.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    votes = Counter(label for _, (_, label) in near)
    return sorted(votes, key=votes.get)[-1]
