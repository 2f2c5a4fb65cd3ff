"""Leaves out the 1 outside the logarithm."""


# part: idf
# fails: idf-by-hand, idf-match-sklearn, idf-unseen-and-everywhere, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known, search-twins-in-order
# says: You left out the + 1 outside the logarithm. Without it a word that is in every text
#   weighs 0; scikit-learn keeps it at 1.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.count_nonzero(counts, axis=0)
    return np.log((len(counts) + extra) / (df + extra))
