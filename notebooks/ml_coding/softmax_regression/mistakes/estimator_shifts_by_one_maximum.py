"""Writes its own softmax with one maximum for all rows."""


# part: estimator
# fails: estimator-two-classes
# says: Your predict_proba subtracts one maximum from all rows; a row thousands below it becomes
#   0 / 0. Shift each row by its own, or use log_softmax.
class SoftmaxRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        self.classes_, codes = np.unique(y, return_inverse=True)
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
        Z = self.decision_function(X)
        E = np.exp(Z - np.max(Z))
        return E / E.sum(axis=1, keepdims=True)

    def predict(self, X):
        return self.classes_[np.argmax(self.decision_function(X), axis=1)]
