"""Looks up every word without asking whether it is known."""


# part: counts
# fails: counts-unknown-words, counts-whole-words, counts-match-sklearn, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: A word that is not in the vocabulary raises KeyError. Queries bring such words all the
#   time: ask first whether the vocabulary holds it, and ignore it if not.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in tokenize(document):
            counts[row, vocabulary[term]] += 1
    return counts
