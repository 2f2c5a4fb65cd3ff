"""Makes the rows comparable, so that the features decide a tie."""


# part: search
# fails: search-tied-rows, search-whole-numbers
# says: It no longer crashes, but of two equal distances the features decide, and the contract asks
#   for the lower index. Put -i before anything else that is compared.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), tuple(row), i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif k and entry[0] > heap[0][0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, i) for negative, _, i in sorted(heap, reverse=True)]
