"""Lets the nearest neighbour decide a tied vote."""


# part: estimators
# fails: estimators-ties
# says: You let the nearest voter decide a tie: a fair rule, but not the one in the docstring.
#   Equal shares go to the first class in sorted order.
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
        self.classes_, codes = np.unique(y, return_inverse=True)
        self.shares_ = KNeighborsRegressor(self.n_neighbors, self.weights)
        self.shares_.fit(X, np.eye(len(self.classes_))[codes])
        return self

    def predict_proba(self, X):
        return self.shares_.predict(X)

    def predict(self, X):
        shares = self.predict_proba(X)
        _, indices = kneighbors(X, self.shares_.X_, self.n_neighbors)
        nearest = np.argmax(self.shares_.y_[indices[:, 0]], axis=1)
        rows = np.arange(len(shares))
        tied = np.isclose(shares[rows, nearest], shares.max(axis=1))
        return self.classes_[np.where(tied, nearest, np.argmax(shares, axis=1))]
