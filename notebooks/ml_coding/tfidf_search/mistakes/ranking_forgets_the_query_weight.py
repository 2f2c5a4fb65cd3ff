"""Adds the postings' weights alone."""


# part: ranking
# fails: ranking-score-by-hand, ranking-reads-few-lists, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known
# says: You add the weights of the texts and leave out the query's own. Each product is
#   query[column] * weight; without it rare and common query words count alike.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    order = np.argsort(-scores, kind="stable")[:k]
    return order[scores[order] > 0]
