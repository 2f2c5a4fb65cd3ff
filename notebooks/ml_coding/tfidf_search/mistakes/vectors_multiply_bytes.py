"""Multiplies in the dtype of the arguments."""


# part: vectors
# fails: vectors-by-hand
# says: You multiply whole numbers as they come, and in one byte 3 times 100 is 44. Convert to float
#   first.
def tfidf(counts, weights):
    weighted = np.asarray(counts) * np.asarray(weights)
    lengths = np.linalg.norm(weighted, axis=1, keepdims=True)
    return weighted / np.where(lengths > 0, lengths, 1)
