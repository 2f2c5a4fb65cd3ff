"""Numbers the classes as they come."""


# part: estimators
# fails: estimators-by-hand, estimators-ties, estimators-again, estimators-match-classifier
# says: Your classes_ stand in the order in which labels appear, so shuffled rows swap the
#   columns. Sort them, as np.unique does.
class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        self.X_, self.y_ = np.asarray(X), np.asarray(y)
        if len(self.X_) != len(self.y_):
            raise ValueError(f"X has {len(self.X_)} rows, y has {len(self.y_)}.")
        return self

    def predict(self, X):
        distances, indices = kneighbors(X, self.X_, self.n_neighbors)
        return average(distances, self.y_[indices], self.weights)


class KNeighborsClassifier:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        y = np.asarray(y)
        self.classes_ = np.array(list(dict.fromkeys(y.tolist())))
        codes = np.array([self.classes_.tolist().index(label) for label in y.tolist()])
        self.shares_ = KNeighborsRegressor(self.n_neighbors, self.weights)
        self.shares_.fit(X, np.eye(len(self.classes_))[codes])
        return self

    def predict_proba(self, X):
        return self.shares_.predict(X)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
