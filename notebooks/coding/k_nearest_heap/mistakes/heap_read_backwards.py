"""Takes the reversed heap for the sorted answer."""


# part: scan
# fails: scan-one-pass, scan-tied-arrays, scan-short-streams, scan-matches-sklearn,
#   scan-query-first, vote-ties
# says: Reading a heap backwards is not sorting: only the root has a guaranteed place. It looks
#   right for k = 2. Sort by distance.
def k_nearest(query, stream, k, distance):
    heap = []
    for arrival, item in enumerate(stream):
        heapq.heappush(heap, (-distance(query, item), -arrival, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [(-negative, item) for negative, _, item in reversed(heap)]
