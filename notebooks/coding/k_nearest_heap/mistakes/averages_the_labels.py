"""Averages label numbers."""


# part: vote
# fails: vote-by-hand, vote-ties, vote-matches-sklearn, vote-one-pass
# says: Labels are names, even when they are numbers: between class 3 and class 8 there is no
#   class 5. Count them.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels = [label for _, (_, label) in near]
    return round(sum(labels) / len(labels))
