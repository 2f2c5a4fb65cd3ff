"""Fills the page with texts of score 0."""


# part: ranking
# fails: ranking-top-k-by-hand, ranking-many-ties, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You return texts with score 0. They share no word with the query: leave them out, even
#   if fewer than k are left.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    return np.argsort(-np.asarray(scores), kind="stable")[:k]
