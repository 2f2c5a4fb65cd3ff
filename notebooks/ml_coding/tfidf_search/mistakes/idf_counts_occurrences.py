"""Adds the counts up instead of counting texts."""


# part: idf
# fails: idf-by-hand, idf-counts-texts, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: Your df adds up occurrences. A text that says a word five times still counts once: count
#   the non-zero entries of the column.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.sum(counts, axis=0)
    return np.log((len(counts) + extra) / (df + extra)) + 1
