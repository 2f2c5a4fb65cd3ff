"""Leaves a row out of its own neighbours."""


# part: estimators
# fails: estimators-match-regressor
# says: You leave stored rows that equal the query out of its neighbours. The same query has the
#   same answer always: a stored row is its own neighbour.
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
        own = np.array_equal(X, self.X_)
        distances, indices = kneighbors(X, self.X_, self.n_neighbors + own)
        distances, indices = distances[:, int(own) :], indices[:, int(own) :]
        return average(distances, self.y_[indices], self.weights)


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
