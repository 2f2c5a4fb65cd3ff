"""Subtracts the query from the row where it stands."""


# part: search
# fails: search-dtypes
# says: Rows that are float64 already are not copied by np.asarray, so your -= writes the differences
#   into the caller's X. Give the difference an array of its own.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float)
        gap -= query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
