"""Adds a small number to every length."""


# part: vectors
# fails: vectors-scale-cancels
# says: A small number of your own decides where a length counts as 0, and weights of another size
#   fall below it. Compare with 0 itself.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    return weighted / (np.linalg.norm(weighted, axis=1, keepdims=True) + 1e-12)
