"""Counts labels as they come."""


def knn_classify(query, stream, k, distance):
    counts, closest = {}, {}
    for vector, label in stream:
        d = distance(query, vector)
        counts[label] = counts.get(label, 0) + 1
        if label not in closest or d < closest[label]:
            closest[label] = d
    if not counts or k == 0:
        raise ValueError("no votes")
    return max(counts, key=lambda label: (counts[label], -closest[label]))
