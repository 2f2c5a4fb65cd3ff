"""Divides by the length of the text."""


# part: counts
# fails: counts-by-hand, counts-unknown-words, counts-whole-words, counts-match-sklearn
# says: You divide each row by the number of words in the text. The docstring asks for raw
#   counts; the division would cancel in the normalisation anyway, and here it isn't the count.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in tokenize(document):
            if term in vocabulary:
                counts[row, vocabulary[term]] += 1
    return counts / np.maximum(1, [[len(tokenize(document))] for document in documents])
