"""Fits whatever it gets, one class or three."""


# part: estimator
# fails: estimator-refuses
# says: With one class the intercept has no finite best value, and with three there is no single
#   logit. Raise ValueError unless y has exactly two distinct values.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        self.classes_ = np.unique(y)
        positive = (np.asarray(y) == self.classes_[-1]).astype(float)
        theta = minimise(X, positive, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        p = sigmoid(self.decision_function(X))
        return np.column_stack([1 - p, p])

    def predict(self, X):
        return self.classes_[(self.predict_proba(X)[:, 1] > 0.5).astype(int)]
