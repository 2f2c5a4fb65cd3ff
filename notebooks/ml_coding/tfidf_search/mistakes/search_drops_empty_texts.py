"""Leaves texts without words out of the index."""


# part: search
# fails: search-nothing-known
# says: You leave empty texts out before you index, so n shrinks and every later text gets another
#   index. Keep them: a row of zeros is never found.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        documents = [document for document in documents if tokenize(document)]
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
        return [(i, scores[i]) for i in top_k(scores, k)]
