"""Scores with the raw weighted query."""


# part: search
# fails: search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known,
#   search-twins-in-order
# says: Your query vector is not scaled to length 1. The order of the texts survives, but the
#   scores are no cosines and can exceed 1. Use transform for the query too.
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
        return tfidf(count_terms(documents, self.vocabulary_), self.idf_)

    def search(self, query, k=10):
        vector = count_terms([query], self.vocabulary_)[0] * self.idf_
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
