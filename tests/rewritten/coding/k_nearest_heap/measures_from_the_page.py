"""Measures from each vector to the query."""


def knn_classify(query, stream, k, distance):
    rows = []
    for number, (vector, label) in enumerate(stream):
        rows.append((distance(vector, query), number, label))
    near = [label for _, _, label in heapq.nsmallest(k, rows)]
    if not near:
        raise ValueError("no neighbours")
    best = max(near.count(label) for label in near)
    return next(label for label in near if near.count(label) == best)
