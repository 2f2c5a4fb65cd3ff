"""Stores the two labels as a list."""


# part: estimator
# fails: estimator-interface
# says: classes_ is a list here. As an array of shape (2,), like scikit-learn's, it can be
#   indexed with a whole array of 0 and 1.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        self.classes_ = sorted(set(np.asarray(y).tolist()))
        if len(self.classes_) != 2:
            raise ValueError("y needs exactly two distinct values")
        positive = (np.asarray(y) == self.classes_[1]).astype(float)
        theta = minimise(X, positive, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        p = sigmoid(self.decision_function(X))
        return np.column_stack([1 - p, p])

    def predict(self, X):
        second = self.predict_proba(X)[:, 1] > 0.5
        return np.where(second, self.classes_[1], self.classes_[0])
