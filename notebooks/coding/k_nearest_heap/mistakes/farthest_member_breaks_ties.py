"""Replaces the winner on equal counts, too."""


# part: vote
# fails: vote-ties
# says: On a tied vote the label with the farthest member wins, as when `>=` replaces a winner on
#   equal counts. Go from near to far and replace it only for more votes.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels = [label for _, (_, label) in near]
    winner = labels[0]
    for label in labels:
        if labels.count(label) >= labels.count(winner):
            winner = label
    return winner
