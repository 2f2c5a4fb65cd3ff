"""Divides by the norm of the whole matrix."""


# part: vectors
# fails: vectors-by-hand, vectors-match-sklearn, vectors-scale-cancels, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You divide everything by one number, the norm of the whole matrix. Each text has its own
#   length: use axis=1 and keepdims=True.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    lengths = np.linalg.norm(weighted)
    return weighted / np.where(lengths > 0, lengths, 1)
