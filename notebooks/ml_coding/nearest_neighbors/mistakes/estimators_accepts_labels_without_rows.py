"""Doesn't compare the lengths of X and y."""


# part: estimators
# fails: estimators-refuse
# says: X and y of different lengths pass unnoticed, and targets may belong to other rows. Raise a
#   ValueError in fit.
class KNeighborsRegressor:
    def __init__(self, n_neighbors=5, weights="uniform"):
        self.n_neighbors = n_neighbors
        self.weights = weights

    def fit(self, X, y):
        self.X_, self.y_ = np.asarray(X), np.asarray(y)
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
        self.shares_ = KNeighborsRegressor(self.n_neighbors, self.weights)
        self.shares_.fit(X, np.eye(len(self.classes_))[codes])
        return self

    def predict_proba(self, X):
        return self.shares_.predict(X)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
