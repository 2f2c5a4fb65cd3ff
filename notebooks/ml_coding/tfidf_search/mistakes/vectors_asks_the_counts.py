"""Looks for empty texts in the counts."""


# part: vectors
# fails: vectors-empty-text
# says: You leave out the division where the counts are all 0. A text may also consist of words of
#   weight 0: ask the length of the weighted row whether it is above 0.
def tfidf(counts, weights):
    counts = np.asarray(counts, dtype=float)
    weighted = counts * weights
    lengths = np.linalg.norm(weighted, axis=1, keepdims=True)
    empty = counts.sum(axis=1, keepdims=True) == 0
    with np.errstate(invalid="ignore"):
        return weighted / np.where(empty, 1, lengths)
