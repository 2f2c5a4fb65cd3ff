"""Sorts minus the scores, whatever their dtype."""


# part: ranking
# fails: ranking-top-k-by-hand
# says: Unsigned numbers have no minus: -1 is 255 in one byte, so -scores sorts wrongly. Convert the
#   scores to float first.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
