"""Measures everything, sorts, cuts."""


def k_nearest(query, stream, k, distance):
    items = list(stream)
    distances = [distance(query, item) for item in items]
    order = np.argsort(distances, kind="stable")[:k]
    return [(distances[i], items[i]) for i in order]
