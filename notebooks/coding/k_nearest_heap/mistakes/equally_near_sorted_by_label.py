"""Sorts pairs of distance and label."""


# part: vote
# fails: vote-ties
# says: Of equally near pages you take the smaller label: sorting (distance, label) pairs compares labels.
#   The earlier one is nearer: sort by the distance alone, or use `k_nearest`.
def knn_classify(query, stream, k, distance):
    near = sorted((distance(query, vector), label) for vector, label in stream)[:k]
    if not near:
        raise ValueError("nobody votes")
    return Counter(label for _, label in near).most_common(1)[0][0]
