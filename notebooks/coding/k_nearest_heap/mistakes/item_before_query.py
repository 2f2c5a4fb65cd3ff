"""Calls distance(item, query)."""


# part: scan
# fails: scan-query-first, vote-by-hand, vote-ties, vote-matches-sklearn, vote-one-pass
# says: The order is `distance(query, item)`. It makes no difference for Euclid, and a large one
#   for a divergence or a learned score.
def k_nearest(query, stream, k, distance):
    keeper = KNearest(k)
    for item in stream:
        keeper.offer(distance(item, query), item)
    return keeper.nearest()
