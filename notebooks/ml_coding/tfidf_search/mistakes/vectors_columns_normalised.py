"""Normalises columns instead of rows."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, vectors-scale-cancels, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You give each column length 1. A text is a row: take the norm along axis 1 and keep the
#   dimension, so that shape (n, 1) divides (n, m).
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    lengths = np.linalg.norm(weighted, axis=0, keepdims=True)
    return weighted / np.where(lengths > 0, lengths, 1)
