"""Divides (n, m) by lengths of shape (n,)."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, vectors-scale-cancels,
#   search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your lengths have shape (n,), and broadcasting lines them up with the columns: an error, or
#   wrong numbers without one where n = m. Keep the axis: keepdims=True gives (n, 1).
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    lengths = np.linalg.norm(weighted, axis=1)
    return weighted / np.where(lengths > 0, lengths, 1)
