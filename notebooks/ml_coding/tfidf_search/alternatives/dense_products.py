"""Numpy throughout: np.add.at, broadcasting, a dense product, a partition that mends its ties."""


# part: counts
def learn_vocabulary(documents):
    terms = np.unique(np.array(tokenize(" ".join(documents)), dtype=object))
    return dict(zip(terms.tolist(), range(len(terms)), strict=True))


def count_terms(documents, vocabulary):
    cells = [
        (row, vocabulary[term])
        for row, document in enumerate(documents)
        for term in tokenize(document)
        if term in vocabulary
    ]
    counts = np.zeros((len(documents), len(vocabulary)), dtype=np.int32)
    rows, columns = np.array(cells, dtype=int).reshape(-1, 2).T
    np.add.at(counts, (rows, columns), 1)
    return counts


# part: idf
def idf(counts, smooth=True):
    present = np.asarray(counts) > 0
    if smooth:
        present = np.vstack([present, np.ones(present.shape[1], dtype=bool)])
    return 1 - np.log(present.mean(axis=0))


# part: vectors
def tfidf(counts, weights):
    V = np.asarray(counts, dtype=float) @ np.diag(weights)
    squares = np.einsum("ij,ij->i", V, V)
    V[squares > 0] /= np.sqrt(squares[squares > 0])[:, None]
    return V


# part: ranking
def score(query, read, n_documents):
    query = np.asarray(query)
    documents, products = [np.array([], dtype=int)], [np.array([])]
    for column in np.nonzero(query)[0]:
        where, weights = read(int(column))
        documents.append(where)
        products.append(query[column] * np.asarray(weights))
    return np.bincount(np.concatenate(documents).astype(int), np.concatenate(products), n_documents)


def top_k(scores, k):
    scores = np.asarray(scores, dtype=float)
    kept = np.flatnonzero(scores > 0)
    if k < len(kept):
        least = np.partition(scores[kept], len(kept) - k)[len(kept) - k]  # the k-th best score
        kept = kept[scores[kept] >= least]
    return kept[np.lexsort((kept, -scores[kept]))][:k]


# part: search
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        vocabulary = learn_vocabulary(documents)
        if not vocabulary:
            raise ValueError("nothing to index")
        counts = count_terms(documents, vocabulary)
        self.vocabulary_ = vocabulary
        self.idf_ = idf(counts, smooth=self.smooth_idf)
        self.matrix_ = tfidf(counts, self.idf_)
        return self

    def transform(self, documents):
        return tfidf(count_terms(documents, self.vocabulary_), self.idf_)

    def search(self, query, k=10):
        scores = self.matrix_ @ self.transform([query]).ravel()
        best = top_k(scores, k)
        return list(zip(np.asarray(best).tolist(), scores[best].tolist(), strict=True))
