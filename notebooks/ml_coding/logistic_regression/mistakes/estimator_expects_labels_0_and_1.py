"""Trains on the labels as they come and predicts 0 and 1."""


# part: estimator
# fails: estimator-labels, estimator-matches-sklearn, estimator-class-order, estimator-ties
# says: You use y as it comes and answer 0 or 1, which only works for labels that are 0 and 1.
#   With -1 and 1 the loss is a different one. Keep the two values in classes_, train on y ==
#   classes_[1], and translate back in predict.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError("y needs exactly two distinct values")
        theta = minimise(X, y, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        p = sigmoid(self.decision_function(X))
        return np.column_stack([1 - p, p])

    def predict(self, X):
        return (self.predict_proba(X)[:, 1] > 0.5).astype(int)
