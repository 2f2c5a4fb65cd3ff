"""Ignores the flag and divides n by df."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You never smooth. With smooth=True add 1 to n and 1 to df, inside the logarithm;
#   otherwise a word with df = 0 has an infinite weight.
def idf(counts, smooth=True):
    with np.errstate(divide="ignore"):
        return np.log(len(counts) / np.count_nonzero(counts, axis=0)) + 1
