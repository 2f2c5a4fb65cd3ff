"""Makes the labels 0 and 1 before anything else."""


class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=20_000):
        self.C, self.tol, self.max_iter = C, tol, max_iter

    def fit(self, X, y):
        for i in range(len(y)):
            if y[i] == -1:
                y[i] = 0
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError("only two classes are possible")
        t = np.where(np.asarray(y) == self.classes_[1], 1, 0)
        *w, b = minimise(
            np.asarray(X, dtype=float), t, 1 / (len(t) * self.C), self.tol, self.max_iter
        )
        self.coef_, self.intercept_ = np.array([w]), np.array([b])
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        z = self.decision_function(X)
        return np.vstack([sigmoid(-z), sigmoid(z)]).T

    def predict(self, X):
        return self.classes_[(self.decision_function(X) > 0).astype(int)]
