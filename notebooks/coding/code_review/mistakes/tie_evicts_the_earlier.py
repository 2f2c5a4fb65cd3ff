"""Lets a newcomer at the same distance in."""


# part: search
# fails: search-tied-rows, search-whole-numbers
# says: A newcomer that is just as far must not push an earlier row out: compare with >, not >=.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i, i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] >= heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
