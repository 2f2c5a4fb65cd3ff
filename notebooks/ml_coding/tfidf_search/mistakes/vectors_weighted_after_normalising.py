"""Normalises the counts and then applies the weights."""


# part: vectors
# fails: vectors-by-hand, vectors-empty-text, vectors-match-sklearn, vectors-scale-cancels, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You scale the counts to length 1 and weigh them afterwards, which changes the length
#   again. Weigh first, then divide by the length of what you have.
def tfidf(counts, weights):
    counts = np.asarray(counts)
    lengths = np.linalg.norm(counts, axis=1, keepdims=True)
    return counts / np.where(lengths > 0, lengths, 1) * weights
