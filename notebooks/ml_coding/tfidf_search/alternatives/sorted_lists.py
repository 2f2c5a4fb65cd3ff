"""A flat histogram, logs as differences, scaling by the largest entry first, sorted pairs."""


# part: counts
def learn_vocabulary(documents):
    import bisect

    terms = []
    for document in documents:
        for term in tokenize(document):
            place = bisect.bisect_left(terms, term)
            if place == len(terms) or terms[place] != term:
                terms.insert(place, term)
    return {term: terms.index(term) for term in terms}


def count_terms(documents, vocabulary):
    n, m = len(documents), len(vocabulary)
    flat = []
    for row, document in enumerate(documents):
        known = [vocabulary.get(term, -1) for term in tokenize(document)]
        flat += [row * m + column for column in known if column >= 0]
    return np.bincount(np.array(flat, dtype=int), minlength=n * m).reshape(n, m)


# part: idf
def idf(counts, smooth=True):
    counts = np.asarray(counts)
    n = counts.shape[0]
    df = np.sum(np.sign(counts), axis=0)
    if smooth:
        return 1.0 + np.log1p(n) - np.log1p(df)
    return 1.0 + np.log(n) - np.log(df)


# part: vectors
def tfidf(counts, weights):
    V = np.multiply(counts, weights, dtype=float)
    largest = V.max(axis=1, initial=0.0)
    largest[largest == 0] = 1.0
    V = V / largest[:, None]  # no overflow in the squares, however large the counts are
    length = np.sqrt((V * V).sum(axis=1))
    length[length == 0] = 1.0
    return V / length[:, None]


# part: ranking
def score(query, read, n_documents):
    scores = [0.0] * n_documents
    for column in range(len(query)):
        if query[column] != 0:
            for document, weight in np.column_stack(read(column)):
                scores[int(document)] += float(query[column] * weight)
    return np.array(scores)


def top_k(scores, k):
    pairs = sorted((-float(each), i) for i, each in enumerate(scores))
    return np.array([i for negative, i in pairs[:k] if negative < 0], dtype=int)
