"""Takes the position in the dict for the column."""


# part: counts
# fails: counts-unknown-words, counts-whole-words, counts-match-sklearn
# says: You number the columns by the position of a word in the dict. The column is the dict's
#   value, vocabulary[term]; the order of the keys says nothing.
def learn_vocabulary(documents):
    terms = sorted({term for document in documents for term in tokenize(document)})
    return {term: column for column, term in enumerate(terms)}


def count_terms(documents, vocabulary):
    from collections import Counter

    counters = [Counter(tokenize(document)) for document in documents]
    return np.array([[counter[term] for term in vocabulary] for counter in counters])
