"""Stores the rows in the class, for all models."""


# part: estimators
# fails: estimators-again
# says: Your models share one place for the stored rows, so fitting one changes the answers of
#   another. Store on self, in fit.
class KNeighborsRegressor:
    stored = {}

    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("X and y have different lengths")
        self.stored["X"], self.stored["y"] = np.asarray(X), np.asarray(y)
        return self

    def predict(self, X):
        distances, indices = kneighbors(X, self.stored["X"], self.n_neighbors)
        return average(distances, self.stored["y"][indices], self.weights)


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
