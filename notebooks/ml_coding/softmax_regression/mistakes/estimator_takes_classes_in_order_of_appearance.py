"""Numbers the classes as they come."""


# part: estimator
# fails: estimator-labels, estimator-two-classes, estimator-stops
# says: You number the classes in the order in which the data show them. classes_ is sorted, so
#   that column j means the same whatever row comes first.
class SoftmaxRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        names = list(dict.fromkeys(np.asarray(y).tolist()))
        self.classes_ = np.array(names)
        codes = np.array([names.index(label) for label in np.asarray(y).tolist()])
        if len(self.classes_) < 2:
            raise ValueError("y has one class only")
        lam = 1 / (len(X) * self.C)
        A = np.column_stack([X, np.ones(len(X))])
        L = np.linalg.norm(A.T @ A, 2) / (2 * len(X)) + lam
        start = np.zeros((len(self.classes_), A.shape[1]))
        slope = partial(gradient, X=A[:, :-1], y=codes, lam=lam)
        theta = descend(slope, start, 1 / L, self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[:, :-1], theta[:, -1]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_.T + self.intercept_

    def predict_proba(self, X):
        return np.exp(log_softmax(self.decision_function(X)))

    def predict(self, X):
        return self.classes_[np.argmax(self.decision_function(X), axis=1)]
