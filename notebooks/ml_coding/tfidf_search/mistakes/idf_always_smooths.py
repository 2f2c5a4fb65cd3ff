"""Ignores the flag and always smooths."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, search-matches-sklearn
# says: You smooth even where smooth=False. Then it is n / df inside the logarithm, with nothing
#   added to either.
def idf(counts, smooth=True):
    extra = 1
    df = np.count_nonzero(counts, axis=0)
    return np.log((len(counts) + extra) / (df + extra)) + 1
