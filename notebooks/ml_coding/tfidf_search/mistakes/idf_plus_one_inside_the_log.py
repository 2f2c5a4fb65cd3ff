"""Moves the outer 1 into the logarithm."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your + 1 stands inside the logarithm, ln(1 + ratio). It belongs outside: ln(ratio) + 1,
#   which is exactly 1 for a word in every text.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log1p((len(counts) + extra) / (df + extra))
