"""Puts a new answer above the old code."""


# part: search
# fails: search-small-change
# says: New lines on top, and all the old ones dead: for a reviewer that is a rewrite with
#   litter. Mend the lines that are there.
def nearest(query, X, k):
    if k >= 0:
        gaps = [np.asarray(row, dtype=float) - query for row in X]
        return sorted((float(gap @ gap), i) for i, gap in enumerate(gaps))[:k]
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), row, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in heap]
