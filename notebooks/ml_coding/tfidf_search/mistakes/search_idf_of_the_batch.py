"""Computes idf afresh from what it is asked to transform."""


# part: search
# fails: search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known
# says: transform doesn't use the idf_ of the fit: it has weights of its own, or none. The weights are
#   learned once, from the texts; an idf of a single query would weigh all its words alike.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        self.vocabulary_ = learn_vocabulary(documents)
        if not self.vocabulary_:
            raise ValueError("no text contains a word")
        counts = count_terms(documents, self.vocabulary_)
        self.idf_ = idf(counts, self.smooth_idf)
        columns = tfidf(counts, self.idf_).T
        self.postings_ = [(np.flatnonzero(column), column[column > 0]) for column in columns]
        self.n_documents_ = len(documents)
        return self

    def transform(self, documents):
        counts = count_terms(documents, self.vocabulary_)
        return tfidf(counts, idf(counts, self.smooth_idf))

    def search(self, query, k=10):
        vector = self.transform([query])[0]
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
