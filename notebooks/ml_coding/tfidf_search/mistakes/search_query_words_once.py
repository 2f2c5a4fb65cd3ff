"""Says each word of the query once."""


# part: search
# fails: search-matches-sklearn
# says: You make a set of the words of the query, so a word that it repeats counts once. A query
#   is a text like any other: pass it to transform as it is.
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
        vector = self.transform([" ".join(set(tokenize(query)))])[0]
        scores = score(vector, self.postings_.__getitem__, self.n_documents_)
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
