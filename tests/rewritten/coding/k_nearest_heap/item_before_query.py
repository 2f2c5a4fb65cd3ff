"""A sorted list kept short; the item is measured against the query."""


def k_nearest(query, stream, k, distance):
    kept = []
    for item in stream:
        d = distance(item, query)
        at = len(kept)
        while at > 0 and kept[at - 1][0] > d:
            at -= 1
        kept.insert(at, (d, item))
        del kept[k:]
    return kept
