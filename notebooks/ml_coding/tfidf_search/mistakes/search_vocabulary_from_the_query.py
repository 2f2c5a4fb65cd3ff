"""Fits the vocabulary again with the query among the texts."""


# part: search
# fails: search-by-hand, search-fit-and-transform, search-matches-sklearn, search-nothing-known,
#   search-twins-in-order
# says: Each search fits again with the query among the texts, so the query changes n, df and
#   the columns. A query learns nothing: transform it with what fit left.
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        self.documents_ = list(documents)
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
        if not tokenize(query):
            return []
        both = TfidfSearch(self.smooth_idf).fit([*self.documents_, query])
        self.vocabulary_, self.idf_ = both.vocabulary_, both.idf_
        vector = both.transform([query])[0]
        scores = score(vector, both.postings_.__getitem__, both.n_documents_)[:-1]
        return [(int(i), float(scores[i])) for i in top_k(scores, k)]
