"""Sorts the whole stream by distance."""


# part: scan
# fails: scan-one-pass, vote-one-pass
# says: `sorted` takes the whole stream into memory before it compares anything; 614 GB do not
#   fit. Measure each item as it comes and offer it to a `KNearest(k)`.
def k_nearest(query, stream, k, distance):
    ranked = sorted(stream, key=lambda item: distance(query, item))[:k]
    return [(distance(query, item), item) for item in ranked]
