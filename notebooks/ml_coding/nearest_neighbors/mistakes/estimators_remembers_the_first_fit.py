"""Adds the rows of a second fit to those of the first."""


# part: estimators
# fails: estimators-again, estimators-refuse
# says: A second fit adds to the rows of the first. fit starts from nothing: replace what is
#   stored.
class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("X and y have different lengths")
        seen = getattr(self, "X_", None)
        self.X_ = np.asarray(X) if seen is None else np.concatenate([seen, X])
        self.y_ = np.asarray(y) if seen is None else np.concatenate([self.y_, y])
        return self

    def predict(self, X):
        distances, indices = kneighbors(X, self.X_, self.n_neighbors)
        return average(distances, self.y_[indices], self.weights)


class KNeighborsClassifier:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        self.classes_, codes = np.unique(y, return_inverse=True)
        past = getattr(self, "rows_", None)
        self.rows_ = np.asarray(X) if past is None else np.concatenate([past, X])
        old = np.zeros(len(self.rows_) - len(codes), dtype=int)
        self.shares_ = KNeighborsRegressor(self.n_neighbors, self.weights)
        self.shares_.fit(self.rows_, np.eye(len(self.classes_))[np.append(old, codes)])
        return self

    def predict_proba(self, X):
        return self.shares_.predict(X)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
