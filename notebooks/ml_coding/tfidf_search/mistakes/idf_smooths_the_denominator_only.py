"""Adds 1 to df and nothing to n."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You add 1 to df only. Then a word in every text gets ln(n / (n + 1)), below 0. Smoothing
#   pretends one more text with every word: add 1 to n as well.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log(len(counts) / (df + extra)) + 1
