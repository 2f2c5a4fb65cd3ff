"""Reads the postings of all columns."""


# part: ranking
# fails: ranking-score-by-hand, ranking-reads-few-lists
# says: You read the postings of every word, also where the query is 0. Only words of the query
#   can add to a score: loop over its non-zero columns.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in range(len(query)):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
