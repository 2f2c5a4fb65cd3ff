"""C is the inverse of the penalty, taken literally."""


class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=20_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        labels = sorted(set(np.asarray(y).tolist()))
        if len(labels) != 2:
            raise ValueError(f"{len(labels)} classes")
        self.classes_ = np.array(labels)
        t = np.array([int(each == labels[1]) for each in np.asarray(y).tolist()])
        theta = minimise(np.asarray(X, dtype=float), t, 1 / self.C, self.tol, self.max_iter)
        self.coef_ = theta[:-1].reshape(1, -1)
        self.intercept_ = theta[-1:]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        one = sigmoid(self.decision_function(X))
        return np.c_[1 - one, one]

    def predict(self, X):
        return np.where(self.decision_function(X) > 0, self.classes_[1], self.classes_[0])
