"""Numbers the labels as they turn up in the rows."""


class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=20_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        seen = []
        for label in y:
            if label not in seen:
                seen.append(label)
        if len(seen) != 2:
            raise ValueError(f"need two classes, got {len(seen)}")
        target = np.array([seen.index(label) for label in y], dtype=float)
        X = np.array(X, dtype=float)
        theta = minimise(X, target, 1.0 / (self.C * X.shape[0]), self.tol, self.max_iter)
        self.classes_ = np.array(seen)
        self.coef_ = theta[np.newaxis, :-1]
        self.intercept_ = np.array([theta[-1]])
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        p = sigmoid(self.decision_function(X))
        both = np.empty((p.size, 2))
        both[:, 0] = sigmoid(-self.decision_function(X))
        both[:, 1] = p
        return both

    def predict(self, X):
        proba = self.predict_proba(X)
        return np.array([self.classes_[1] if b > a else self.classes_[0] for a, b in proba])
