"""Sorts labels as text."""


# part: estimator
# fails: estimator-class-order
# says: Your classes_ are 10 and 2: sorted as text (10 stands before 2), or downwards. Sort
#   labels as what they are, in ascending order: np.unique does.
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X)
        self.classes_ = np.array(sorted(set(np.asarray(y).tolist()), key=str))
        if len(self.classes_) != 2:
            raise ValueError(f"y has {len(self.classes_)} distinct values, not 2.")
        positive = (np.asarray(y) == self.classes_[1]).astype(float)
        theta = minimise(X, positive, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        z = self.decision_function(X)
        return np.column_stack([sigmoid(-z), sigmoid(z)])

    def predict(self, X):
        return self.classes_[(self.predict_proba(X)[:, 1] > 0.5).astype(int)]
