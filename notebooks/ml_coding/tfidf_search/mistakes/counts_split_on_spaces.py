"""Splits on spaces instead of using tokenize."""


# part: counts
# fails: counts-by-hand, counts-unknown-words, counts-whole-words, counts-match-sklearn, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: You split on spaces, so 'Red', 'red' and 'red,' are three words. Use tokenize, for texts
#   and queries alike: it lowers the case and drops punctuation and single letters.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in document.split()})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in document.split():
            if term in vocabulary:
                counts[row, vocabulary[term]] += 1
    return counts
