"""Sets each score that it has found to zero."""


# part: ranking
# fails: ranking-many-ties, search-by-hand, search-fit-and-transform, search-matches-sklearn,
#   search-nothing-known, search-twins-in-order
# says: You cross out what you have found in the scores of the caller. np.asarray makes no copy of
#   floats: take np.array.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores, found = np.asarray(scores, dtype=float), []
    while len(found) < k and np.any(scores > 0):
        best = int(np.argmax(scores))
        found.append(best)
        scores[best] = 0.0
    return found
