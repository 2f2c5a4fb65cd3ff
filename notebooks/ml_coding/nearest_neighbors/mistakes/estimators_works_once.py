"""Stores the training rows as something that can be read once."""


# part: estimators
# fails: estimators-by-hand, estimators-again, estimators-match-classifier
# says: zip can be read once: the first predict uses the stored rows up, the second finds none.
#   Store arrays in fit.
class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("X and y have different lengths")
        self.rows_ = zip(X, y)
        return self

    def predict(self, X):
        stored = list(self.rows_)
        distances, indices = kneighbors(X, [x for x, _ in stored], self.n_neighbors)
        return average(distances, np.array([t for _, t in stored])[indices], self.weights)


class KNeighborsClassifier:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        self.classes_, codes = np.unique(y, return_inverse=True)
        self.shares_ = KNeighborsRegressor(self.n_neighbors, self.weights)
        self.shares_.fit(X, np.eye(len(self.classes_))[codes])
        return self

    def predict_proba(self, X):
        return self.shares_.predict(X)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
