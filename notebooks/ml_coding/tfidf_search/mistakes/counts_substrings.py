"""Counts with str.count."""


# part: counts
# fails: counts-whole-words, counts-match-sklearn, search-matches-sklearn
# says: str.count finds a word inside other words, such as art in party. Count whole words,
#   those that tokenize returns.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term, column in vocabulary.items():
            counts[row, column] = document.lower().count(term)
    return counts
