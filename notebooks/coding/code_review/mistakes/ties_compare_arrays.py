"""Leaves the row in the heap entry."""


# part: search
# fails: search-tied-rows, search-whole-numbers
# says: Of two equal distances Python compares the next entries, and these are arrays. Put a
#   number that is never equal in their place.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), row, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
