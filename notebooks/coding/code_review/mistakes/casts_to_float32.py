"""Widens uint8, and narrows everything else."""


# part: search
# fails: search-matches-sklearn
# says: Your distances keep about seven digits: float64 rows lose half of theirs, and rows that
#   differ in the ninth tie. The draft computed in float64; keep what is right, and round nothing.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=np.float32) - np.asarray(query, dtype=np.float32)
        entry = (-float(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
