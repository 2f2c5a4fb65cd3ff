"""Breaks a tied vote by the order of the label names."""


# part: vote
# fails: vote-ties
# says: On a tied vote you return the smallest label, as scikit-learn does. Here the label whose
#   nearest member is nearest wins: count in order of distance and take the first maximum.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels, counts = np.unique([label for _, (_, label) in near], return_counts=True)
    return labels[np.argmax(counts)].item()
