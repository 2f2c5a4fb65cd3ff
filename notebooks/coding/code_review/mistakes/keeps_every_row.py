"""Pushes every row and cuts at the end."""


# part: search
# fails: search-small-change
# says: The answer is right, but all n rows wait in memory, and the heap was there to hold k of them.
#   Keep the branch that throws the farthest one out.
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (gap @ gap, i)
        heapq.heappush(heap, entry)
    return heapq.nsmallest(k, heap)
