"""Sorts the whole stream by distance."""


# part: scan
# fails: scan-one-pass
# says: The whole stream is in memory before anything is measured; 614 GB do not fit. Measure each
#   item as it comes and offer it to a `KNearest(k)`.
def k_nearest(query, stream, k, distance):
    items = list(stream)
    distances = [distance(query, item) for item in items]
    ranked = sorted(range(len(items)), key=distances.__getitem__)[:k]
    return [(distances[place], items[place]) for place in ranked]
