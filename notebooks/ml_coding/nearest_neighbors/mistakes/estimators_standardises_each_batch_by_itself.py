"""Scales the queries by their own mean and deviation."""


# part: estimators
# fails: estimators-by-hand, estimators-again, estimators-match-classifier,
#   estimators-match-regressor
# says: You standardise queries with their own statistics, so the answer for a row depends on the
#   rows next to it. Leave scaling to the caller, who uses the training statistics for both.
def standardised(X):
    X = np.asarray(X, dtype=float)
    scale = X.std(axis=0)
    return (X - X.mean(axis=0)) / np.where(scale > 0, scale, 1.0)


class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        self.X_, self.y_ = standardised(X), np.asarray(y)
        if len(self.X_) != len(self.y_):
            raise ValueError(f"X has {len(self.X_)} rows, y has {len(self.y_)}.")
        return self

    def predict(self, X):
        distances, indices = kneighbors(standardised(X), self.X_, self.n_neighbors)
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
