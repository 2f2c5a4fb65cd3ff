"""Takes n as the number of occurrences of all words."""


# part: idf
# fails: idf-by-hand, idf-counts-texts, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: Your n adds up all counts. n is the number of texts, len(counts), and says nothing about
#   how long they are.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log((np.sum(counts) + extra) / (df + extra)) + 1
