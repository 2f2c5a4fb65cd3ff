"""Pushes (-distance, item) on a heap of its own."""


# part: scan
# fails: scan-tied-arrays
# says: Two equal distances make Python compare the items, and arrays have no single truth value.
#   Use your keeper, or put a counter before the item.
def k_nearest(query, stream, k, distance):
    heap = []
    for item in stream:
        heapq.heappush(heap, (-distance(query, item), item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [(-negative, item) for negative, item in sorted(heap, key=lambda pair: -pair[0])]
