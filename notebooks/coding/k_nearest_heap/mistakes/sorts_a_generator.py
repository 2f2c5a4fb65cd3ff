"""Measures one item at a time, and sorts them all."""


# part: scan
# fails: scan-one-pass
# says: You measure one item at a time but keep all of them: `sorted` makes a list of the whole
#   stream, as `append` does. Offer each item to a `KNearest(k)`, which forgets.
def k_nearest(query, stream, k, distance):
    measured = ((distance(query, item), item) for item in stream)
    return sorted(measured, key=lambda pair: pair[0])[:k]
