"""Writes a softmax of its own instead of calling sigmoid."""


# part: estimator
# fails: estimator-interface
# says: exp of a logit of 1000 is inf, and inf / inf is nan. You wrote a sigmoid that survives
#   this: call it.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError("y needs exactly two distinct values")
        positive = (np.asarray(y) == self.classes_[1]).astype(float)
        theta = minimise(X, positive, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        e = np.exp(np.column_stack([np.zeros(len(X)), self.decision_function(X)]))
        return e / e.sum(axis=1, keepdims=True)

    def predict(self, X):
        return self.classes_[(self.predict_proba(X)[:, 1] > 0.5).astype(int)]
