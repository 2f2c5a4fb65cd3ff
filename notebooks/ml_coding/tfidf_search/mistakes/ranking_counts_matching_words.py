"""Adds 1 for each word in common."""


# part: ranking
# fails: ranking-score-by-hand, ranking-reads-few-lists, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You count the words in common. The score is a dot product: add query[column] times the
#   weight of the posting, so that rare words count more.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += 1.0
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
