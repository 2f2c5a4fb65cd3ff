"""Keeps the best k in a heap of (score, index)."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties
# says: Your heap holds pairs (score, index), so among equal scores the lowest index is thrown out
#   first, and sorting at the end is too late. Put (score, -index) into it.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    import heapq

    heap = []
    for i, each in enumerate(np.asarray(scores).tolist()):
        if each > 0:
            heapq.heappush(heap, (each, i))
        if len(heap) > k:
            heapq.heappop(heap)
    return [i for _, i in sorted(heap, key=lambda pair: (-pair[0], pair[1]))]
