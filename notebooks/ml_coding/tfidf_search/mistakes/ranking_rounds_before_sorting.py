"""Sorts rounded scores."""


# part: ranking
# fails: ranking-top-k-by-hand
# says: You sort rounded scores, so texts whose scores differ by less than that count as equal and the
#   lower index wins. Only equal scores tie: sort the scores as they are.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-np.round(scores, 6), kind="stable")
    return order[scores[order] > 0][:k]
