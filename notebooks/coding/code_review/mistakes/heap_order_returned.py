"""Returns the heap as it lies, farthest first."""


# part: search
# fails: search-by-hand, search-small-change, search-no-neighbours, search-tied-rows,
#   search-whole-numbers, search-matches-sklearn, search-dtypes
# says: A heap is not sorted, and its root is your farthest neighbour. Sort what you return,
#   nearest first.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in heap]
