"""Sorts the negative distances upwards."""


# part: search
# fails: search-by-hand, search-small-change, search-no-neighbours, search-tied-rows,
#   search-whole-numbers, search-matches-sklearn, search-dtypes
# says: The heap holds negative distances: sorted upwards, the farthest comes first. Sort with
#   reverse=True.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap)]
