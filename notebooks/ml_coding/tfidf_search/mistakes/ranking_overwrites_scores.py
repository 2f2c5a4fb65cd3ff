"""Assigns instead of adding."""


# part: ranking
# fails: ranking-score-by-hand, ranking-reads-few-lists, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known
# says: Each word overwrites the score that the words before it left. A dot product is a sum:
#   use += where you have =.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] = query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
