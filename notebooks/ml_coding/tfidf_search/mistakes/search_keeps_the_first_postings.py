"""Appends to the postings of an earlier fit."""


# part: search
# fails: search-fit-and-transform
# says: After a second fit you still read lists of the first. Each fit starts with empty postings.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf
        self.postings_ = []

    def fit(self, documents):
        self.vocabulary_ = learn_vocabulary(documents)
        if not self.vocabulary_:
            raise ValueError("no text contains a word")
        counts = count_terms(documents, self.vocabulary_)
        self.idf_ = idf(counts, self.smooth_idf)
        for column in tfidf(counts, self.idf_).T:
            self.postings_.append((np.flatnonzero(column), column[column > 0]))
        self.n_documents_ = len(documents)
        return self

    def transform(self, documents):
        return tfidf(count_terms(documents, self.vocabulary_), self.idf_)

    def search(self, query, k=10):
        vector = self.transform([query])[0]
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(i, scores[i]) for i in top_k(scores, k)]
