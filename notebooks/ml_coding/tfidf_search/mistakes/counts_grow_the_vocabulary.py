"""Gives an unknown word a new column while counting."""


# part: counts
# fails: counts-unknown-words, counts-whole-words, counts-match-sklearn, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: Your vocabulary grows while it counts, so a query gets more columns than the texts have.
#   The vocabulary comes from the texts alone: skip a word that it doesn't hold.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    cells = []
    for row, document in enumerate(documents):
        for term in tokenize(document):
            cells.append((row, vocabulary.setdefault(term, len(vocabulary))))
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, column in cells:
        counts[row, column] += 1
    return counts
