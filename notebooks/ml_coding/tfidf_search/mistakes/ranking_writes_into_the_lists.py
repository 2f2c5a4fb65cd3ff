"""Multiplies the weights of a list in place."""


# part: ranking
# fails: ranking-score-by-hand, search-by-hand, search-matches-sklearn, search-nothing-known
# says: You multiply the posting list in place, so the next search finds other weights in the
#   index. Make a new array: query[column] * weights.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        weights *= query[column]
        scores[documents] += weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
