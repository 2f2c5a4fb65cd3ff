"""Stops after the weighting."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, vectors-scale-cancels, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your rows keep their length, so the dot product is not the cosine and long texts win.
#   Divide each row by its Euclidean length.
def tfidf(counts, weights):
    return np.asarray(counts, dtype=float) * weights
