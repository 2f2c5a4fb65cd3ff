"""Writes 1 where a word occurs."""


# part: counts
# fails: counts-by-hand, counts-unknown-words, counts-whole-words, counts-match-sklearn, search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: Your counts are 0 or 1: whether the word occurs, not how often. Add 1 for every
#   occurrence; presence is what df needs, later.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in tokenize(document):
            if term in vocabulary:
                counts[row, vocabulary[term]] = 1
    return counts
