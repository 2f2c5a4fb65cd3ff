"""Divides every row by its length."""


# part: vectors
# fails: vectors-empty-text, search-fit-and-transform, search-nothing-known
# says: An empty text has length 0 and becomes 0 / 0 = nan. Divide only where the length is
#   above 0, and leave the other rows zero.
def tfidf(counts, weights):
    weighted = np.asarray(counts, dtype=float) * weights
    with np.errstate(invalid="ignore"):
        return weighted / np.linalg.norm(weighted, axis=1, keepdims=True)
