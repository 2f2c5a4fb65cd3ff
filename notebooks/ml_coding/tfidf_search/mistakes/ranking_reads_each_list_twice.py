"""Reads a list once for the texts and once for the weights."""


# part: ranking
# fails: ranking-score-by-hand, ranking-reads-few-lists
# says: You read each list twice, once for the texts and once for the weights. Reading is the
#   expensive part: unpack both from a single call.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        scores[read(column)[0]] += query[column] * read(column)[1]
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
