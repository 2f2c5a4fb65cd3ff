"""A loop over queries with heapq, and estimators that count votes in dictionaries."""


# part: kneighbors
def kneighbors(A, B, k, block=256):
    import heapq
    import math

    stored = np.asarray(B, dtype=float)
    if not 1 <= k <= len(stored):
        raise ValueError("k is out of range")
    distances, indices = [], []
    for query in np.asarray(A, dtype=float):
        d2 = np.einsum("ij,ij->i", stored - query, stored - query).tolist()
        best = heapq.nsmallest(k, zip(d2, range(len(d2)), strict=True))
        distances.append([math.sqrt(value) for value, _ in best])
        indices.append([row for _, row in best])
    return np.array(distances), np.array(indices)


# part: estimators
class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors, self.weights = n_neighbors, weights

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("X and y have different lengths")
        self.memory_ = np.array(X, dtype=float), np.array(y, dtype=float)
        return self

    def predict(self, X):
        X_train, y_train = self.memory_
        answers = []
        for row in np.asarray(X, dtype=float):
            d, rows = kneighbors(row[np.newaxis], X_train, self.n_neighbors)
            answers.append(average(d, y_train[rows], self.weights)[0])
        return np.array(answers)


class KNeighborsClassifier:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors, self.weights = n_neighbors, weights

    def fit(self, X, y):
        self.labels_ = np.asarray(y).tolist()
        if len(X) != len(self.labels_):
            raise ValueError("X and y have different lengths")
        self.classes_ = np.array(sorted(set(self.labels_)))
        self.X_ = np.array(X, dtype=float)
        return self

    def predict_proba(self, X):
        d, rows = kneighbors(X, self.X_, self.n_neighbors)
        table = []
        for near, chosen in zip(d, rows, strict=True):
            hits = near == 0
            votes = dict.fromkeys(self.classes_.tolist(), 0.0)
            for distance, row in zip(near, chosen, strict=True):
                if self.weights == "uniform":
                    votes[self.labels_[row]] += 1.0
                elif hits.any():
                    votes[self.labels_[row]] += float(distance == 0)
                else:
                    votes[self.labels_[row]] += 1.0 / float(distance)
            total = sum(votes.values())
            table.append([votes[label] / total for label in self.classes_.tolist()])
        return np.array(table)

    def predict(self, X):
        best = [max(range(len(row)), key=row.__getitem__) for row in self.predict_proba(X).tolist()]
        return self.classes_[best]
