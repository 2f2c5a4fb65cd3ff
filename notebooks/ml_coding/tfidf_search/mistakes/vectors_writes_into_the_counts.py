"""Multiplies in place."""


# part: vectors
# fails: vectors-empty-text
# says: You multiply the caller's counts in place. Build a new array, counts * weights, and
#   leave the argument as it was.
def tfidf(counts, weights):
    if not (isinstance(counts, np.ndarray) and counts.dtype == float):
        counts = np.array(counts, dtype=float)
    counts *= weights
    lengths = np.linalg.norm(counts, axis=1, keepdims=True)
    return counts / np.where(lengths > 0, lengths, 1)
