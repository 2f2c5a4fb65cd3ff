"""Takes the first k items with next()."""


# part: scan
# fails: scan-short-streams, vote-by-hand, vote-nobody
# says: A stream may be shorter than k, and then `next` raises StopIteration. One loop over the
#   stream handles filling and replacing alike.
def k_nearest(query, stream, k, distance):
    stream, keeper = iter(stream), KNearest(k)
    for _ in range(k):
        item = next(stream)
        keeper.offer(distance(query, item), item)
    for item in stream:
        keeper.offer(distance(query, item), item)
    return keeper.nearest()
