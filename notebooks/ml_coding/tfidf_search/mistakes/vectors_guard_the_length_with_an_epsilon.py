"""Adds a small number to every length."""


# part: vectors
# fails: vectors-scale-cancels
# says: A number of your own (1e-12, or 1) is added to the length or bounds it from below, and
#   weights of another size fall below it. Compare the length with 0 itself.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    return weighted / (np.linalg.norm(weighted, axis=1, keepdims=True) + 1e-12)
