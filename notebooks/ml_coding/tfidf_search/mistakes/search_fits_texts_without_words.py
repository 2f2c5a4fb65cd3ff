"""Accepts texts that hold no word."""


# part: search
# fails: search-nothing-known
# says: Texts without any word are accepted, and the engine then finds nothing for ever. Raise
#   ValueError in fit if the vocabulary is empty.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        self.vocabulary_ = learn_vocabulary(documents)
        counts = count_terms(documents, self.vocabulary_)
        self.idf_ = idf(counts, self.smooth_idf)
        columns = tfidf(counts, self.idf_).T
        self.postings_ = [(np.flatnonzero(column), column[column > 0]) for column in columns]
        self.n_documents_ = len(documents)
        return self

    def transform(self, documents):
        return tfidf(count_terms(documents, self.vocabulary_), self.idf_)

    def search(self, query, k=10):
        vector = self.transform([query])[0]
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
