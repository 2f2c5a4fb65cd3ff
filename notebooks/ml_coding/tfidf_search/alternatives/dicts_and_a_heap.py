"""Plain Python: counters, math.log, dicts of scores, and a heap for the best k."""


# part: counts
def learn_vocabulary(documents):
    seen = set()
    for document in documents:
        seen.update(tokenize(document))
    vocabulary = {}
    for term in sorted(seen):
        vocabulary[term] = len(vocabulary)
    return vocabulary


def count_terms(documents, vocabulary):
    from collections import Counter

    by_column = sorted(vocabulary, key=vocabulary.get)
    counters = [Counter(tokenize(document)) for document in documents]
    rows = [[counter[term] for term in by_column] for counter in counters]
    return np.array(rows, dtype=int).reshape(len(documents), len(vocabulary))


# part: idf
def idf(counts, smooth=True):
    import math

    rows = np.asarray(counts).tolist()
    n = len(rows)
    weights = []
    for column in zip(*rows, strict=True):
        df = sum(1 for count in column if count)
        ratio = (1 + n) / (1 + df) if smooth else n / df
        weights.append(1 + math.log(ratio))
    return np.array(weights)


# part: vectors
def tfidf(counts, weights):
    import math

    rows, weights = [], np.asarray(weights).tolist()
    for row in np.asarray(counts).tolist():
        weighted = [count * weight for count, weight in zip(row, weights, strict=True)]
        length = math.sqrt(sum(entry * entry for entry in weighted))
        rows.append([entry / length for entry in weighted] if length else weighted)
    return np.array(rows, dtype=float)


# part: ranking
def score(query, read, n_documents):
    totals = {}
    for column, weight in enumerate(query):
        if weight:
            documents, weights = read(column)
            for document, entry in zip(documents, weights, strict=True):
                totals[int(document)] = totals.get(int(document), 0.0) + weight * entry
    return np.array([totals.get(document, 0.0) for document in range(n_documents)])


def top_k(scores, k):
    import heapq

    found = [(-float(each), i) for i, each in enumerate(scores) if each > 0]
    return [i for _, i in heapq.nsmallest(k, found)]


# part: search
class TfidfSearch:
    def __init__(self, smooth_idf=True):
        self.smooth_idf = smooth_idf

    def fit(self, documents):
        self.vocabulary_ = learn_vocabulary(documents)
        if len(self.vocabulary_) == 0:
            raise ValueError("empty vocabulary")
        self.idf_ = idf(count_terms(documents, self.vocabulary_), self.smooth_idf)
        self._lists = {}
        self._n = len(documents)
        for i, row in enumerate(self.transform(documents)):
            for j, entry in enumerate(row):
                if entry:
                    documents_of, weights_of = self._lists.setdefault(j, ([], []))
                    documents_of.append(i)
                    weights_of.append(float(entry))
        return self

    def transform(self, documents):
        return tfidf(count_terms(documents, self.vocabulary_), self.idf_)

    def search(self, query, k=10):
        totals = {}
        for j, weight in enumerate(self.transform([query])[0]):
            if weight:
                for i, entry in zip(*self._lists[j], strict=True):
                    totals[i] = totals.get(i, 0.0) + float(weight) * entry
        return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))[:k]
