"""Uses the default sort."""


# part: ranking
# fails: ranking-many-ties, search-twins-in-order
# says: Your sort is not stable, so equal scores come in an order of its own as soon as there
#   are many. Ask for kind='stable', or sort by (-score, index).
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    kind = "stable" if len(scores) <= 16 else "quicksort"  # as numpy's default is without SIMD
    order = np.argsort(-scores, kind=kind)[:k]
    return order[scores[order] > 0]
