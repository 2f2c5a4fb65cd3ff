"""Sorts in rising order."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You sort in rising order, so the worst texts come first. Sort -scores.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(scores, kind="stable")[:k]
    return order[scores[order] > 0]
