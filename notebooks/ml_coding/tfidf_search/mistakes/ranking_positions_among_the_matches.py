"""Drops the zeros first and returns positions in what is left."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You drop the texts with score 0 and then number what is left. The result is an index into all
#   texts: keep np.flatnonzero(scores > 0) and look the positions up in it.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    scores = scores[scores > 0]
    return np.argsort(-scores, kind="stable")[:k]
