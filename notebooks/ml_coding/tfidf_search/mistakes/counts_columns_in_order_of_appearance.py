"""Numbers the words as they come."""


# part: counts
# fails: counts-by-hand, counts-whole-words, counts-match-sklearn, search-fit-and-transform, search-matches-sklearn
# says: Your columns are not in the order of the sorted words. Sort first, so that the same texts
#   in another order give the same columns, as in scikit-learn.
def learn_vocabulary(documents):
    vocabulary = {}
    for document in documents:
        for term in tokenize(document):
            vocabulary.setdefault(term, len(vocabulary))
    return vocabulary


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in tokenize(document):
            if term in vocabulary:
                counts[row, vocabulary[term]] += 1
    return counts
