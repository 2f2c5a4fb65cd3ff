"""Stops as soon as one item does not get in."""


# part: scan
# fails: scan-one-pass, scan-tied-arrays, scan-matches-sklearn, scan-query-first,
#   vote-matches-sklearn, vote-one-pass
# says: One item that is too far says nothing about the next: the stream is not sorted. Read it to
#   its end.
def k_nearest(query, stream, k, distance):
    keeper = KNearest(k)
    for item in stream:
        if not keeper.offer(distance(query, item), item):
            break
    return keeper.nearest()
