"""Adds 1 to every length so as not to divide by zero."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, vectors-scale-cancels, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You add a constant to every length to avoid 0 / 0, so no row has length 1 any more, and
#   short rows suffer most. Treat only the rows of length 0 apart.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    return weighted / (np.linalg.norm(weighted, axis=1, keepdims=True) + 1)
