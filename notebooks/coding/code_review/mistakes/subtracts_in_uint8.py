"""Drops the dtype on the way."""


# part: search
# fails: search-dtypes
# says: The draft subtracted in float for a reason: 3 - 200 is 59 in uint8. A mend must not break
#   what was right.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
