"""Takes small scores for no match."""


# part: ranking
# fails: ranking-top-k-by-hand
# says: You drop scores that are small, by a threshold of your own or by rounding. A text that
#   shares one common word with the query is a result: leave out only score 0.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0.01]
