"""Tests the truth of the winning label."""


# part: vote
# fails: vote-ties, vote-one-pass
# says: 0 is a label, and `if not winner` takes it for nobody. Test whether there are neighbours,
#   not what they say.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    votes = Counter(label for _, (_, label) in near)
    winner = max(votes, key=votes.get, default=None)
    if not winner:
        raise ValueError("nobody votes")
    return winner
