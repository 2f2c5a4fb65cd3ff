"""np.unique and argmax, as in many tutorials."""


def knn_classify(query, stream, k, distance):
    found = k_nearest(query, stream, k, lambda q, pair: distance(q, pair[0]))
    if len(found) == 0:
        raise ValueError("nobody votes")
    labels = [pair[1] for _, pair in found]
    names = sorted(set(labels))
    counts = np.array([labels.count(name) for name in names])
    return names[int(np.argmax(counts))]
