"""Makes the label of the first row the negative class."""


# part: estimator
# fails: estimator-matches-sklearn, estimator-class-order
# says: Your classes_ are not sorted. In order of appearance, shuffling the rows can swap the
#   two classes. Sort them, as np.unique does: the second one is positive.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        self.classes_ = np.array(list(dict.fromkeys(np.asarray(y).tolist())))
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
        return self.classes_[(self.predict_proba(X)[:, 1] > 0.5).astype(int)]
