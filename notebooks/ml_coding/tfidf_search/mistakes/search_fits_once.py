"""Keeps the first vocabulary at a second fit."""


# part: search
# fails: search-fit-and-transform, search-nothing-known
# says: A second fit keeps the vocabulary of the first. fit starts from nothing each time: set
#   vocabulary_ from the texts at hand.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        if not hasattr(self, "vocabulary_"):
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
        vector = self.transform([query])[0]
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
