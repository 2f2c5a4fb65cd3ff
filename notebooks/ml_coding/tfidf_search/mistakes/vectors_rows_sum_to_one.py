"""Normalises with the sum of the row."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your rows sum to 1. For the cosine their squares should sum to 1: divide by the square
#   root of the sum of squares.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    lengths = weighted.sum(axis=1, keepdims=True)
    return weighted / np.where(lengths > 0, lengths, 1)
