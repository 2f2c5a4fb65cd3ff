"""Gives unknown words column -1."""


# part: counts
# fails: counts-unknown-words, counts-whole-words, counts-match-sklearn, search-fit-and-transform,
#   search-matches-sklearn, search-nothing-known
# says: Column -1 is the last one, so unknown words are counted as the last word. Skip them.
def learn_vocabulary(documents):
    words = {word for document in documents for word in tokenize(document)}
    return {word: column for column, word in enumerate(sorted(words))}


def count_terms(documents, vocabulary):
    counts = np.zeros((len(documents), len(vocabulary)))
    for row, document in enumerate(documents):
        for term in tokenize(document):
            counts[row, vocabulary.get(term, -1)] += 1
    return counts
