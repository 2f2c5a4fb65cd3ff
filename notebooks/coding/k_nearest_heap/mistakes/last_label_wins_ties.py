"""Breaks a tied vote for the label that was met last."""


# part: vote
# fails: vote-ties
# says: A tied vote goes to a label whose nearest member is farther than another's. Sorted by count,
#   that is the last one; `max` over counts in order of distance returns the first.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    votes = Counter(label for _, (_, label) in near)
    return sorted(votes, key=votes.get)[-1]
