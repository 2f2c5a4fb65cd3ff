"""Takes the best k in the order of their index."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn
# says: You find the best k and return them by index, not by score. Best first: sort those k by
#   falling score.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    order = np.sort(order)
    return order[scores[order] > 0]
