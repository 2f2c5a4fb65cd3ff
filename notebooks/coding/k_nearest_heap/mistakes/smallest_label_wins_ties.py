"""Breaks a tied vote by the order of the label names."""


# part: vote
# fails: vote-ties
# says: A tied vote goes to the smallest label, as in scikit-learn, or to any, as in a set. Here the
#   label whose nearest member is nearest wins: count in order of distance, take the first maximum.
def knn_classify(query, stream, k, distance):
    near = k_nearest(query, stream, k, lambda query, pair: distance(query, pair[0]))
    if not near:
        raise ValueError("nobody votes")
    labels, counts = np.unique([label for _, (_, label) in near], return_counts=True)
    return labels[np.argmax(counts)].item()
