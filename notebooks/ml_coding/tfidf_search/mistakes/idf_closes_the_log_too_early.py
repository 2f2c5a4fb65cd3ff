"""Divides the logarithm of n by df."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your logarithm closes before the division: ln(1 + n) / (1 + df). The fraction stands inside,
#   ln((1 + n) / (1 + df)), so that a word in every text gets ln 1 = 0, plus 1.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log(len(counts) + extra) / (df + extra) + 1
