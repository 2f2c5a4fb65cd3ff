"""Reverses a rising sort."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties, search-twins-in-order
# says: You reverse a rising sort, and that reverses equal scores too: the later text comes
#   first. Sort -scores with kind='stable' instead.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(scores, kind="stable")[::-1][:k]
    return order[scores[order] > 0]
