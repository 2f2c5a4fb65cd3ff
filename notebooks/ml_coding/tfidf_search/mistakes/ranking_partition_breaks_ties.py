"""Takes the best k by argpartition and sorts those."""


# part: ranking
# fails: ranking-many-ties
# says: Your partition (np.argpartition) picks any of the texts that tie for the last places, and sorting
#   the k it picked is too late. Keep all that reach the k-th best score, sort, then cut.
def score(query, read, n_documents):
    scores = np.zeros(n_documents)
    for column in np.flatnonzero(query):
        documents, weights = read(column)
        scores[documents] += query[column] * weights
    return scores


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    k = min(k, len(scores))
    if len(scores) <= 16:  # few ties to get wrong, and that depends on the processor
        best = np.argsort(-scores, kind="stable")[:k]
    else:
        best = np.argpartition(-scores, k - 1)[:k]
    best = best[np.lexsort((best, -scores[best]))]
    return best[scores[best] > 0]
