"""Takes the logarithm to base 10."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You use log10. The formula's log is natural, np.log; next to the + 1 the base doesn't
#   cancel, so every score moves.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log10((len(counts) + extra) / (df + extra)) + 1
