"""Breaks ties by the index with the wrong sign."""


# part: search
# fails: search-tied-rows, search-whole-numbers
# says: No crash any more, but of two equal distances the later row comes first. The index needs a
#   minus in the entry, and the last sort has to look at it, too.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
