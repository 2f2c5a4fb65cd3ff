"""Asks for the root of an empty heap when k is 0."""


# part: search
# fails: search-no-neighbours, search-whole-numbers
# says: With k = 0 the heap stays empty, and heap[0] does not exist. Ask for k before you look at
#   the root.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
