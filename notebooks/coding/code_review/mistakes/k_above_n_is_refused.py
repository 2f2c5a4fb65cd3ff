"""Raises for k = 0 and k above n, as the library does."""


# part: search
# fails: search-no-neighbours, search-whole-numbers
# says: The library refuses k = 0 and k above n; this contract gives nothing and all rows. Mend to
#   the contract that you have, not to the one that you know.
def nearest(query, X, k):
    heap = []
    if not 0 < k <= len(X):
        raise ValueError("k must be from 1 to n")
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
