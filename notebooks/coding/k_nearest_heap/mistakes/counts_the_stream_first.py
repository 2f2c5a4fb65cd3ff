"""Reads the stream once to learn its length."""


# part: scan
# fails: scan-one-pass, scan-short-streams, vote-one-pass
# says: Counting a generator uses it up, and nothing is left to measure. You need no length: a
#   keeper that holds fewer than k is simply not full.
def k_nearest(query, stream, k, distance):
    keeper = KNearest(min(k, sum(1 for _ in stream)))
    for item in stream:
        keeper.offer(distance(query, item), item)
    return keeper.nearest()
