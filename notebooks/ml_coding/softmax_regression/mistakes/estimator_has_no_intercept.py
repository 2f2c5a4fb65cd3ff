"""Leaves the column of ones out."""


# part: estimator
# fails: estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: Your model has no intercept, so at x = 0 every class is equally likely. Fit the last
#   column of theta, too.
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

        def slope(theta):
            return gradient(theta, A[:, :-1], codes, lam) * (np.arange(A.shape[1]) < A.shape[1] - 1)

        theta = descend(slope, start, 1 / L, self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[:, :-1], theta[:, -1]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_.T + self.intercept_

    def predict_proba(self, X):
        return np.exp(log_softmax(self.decision_function(X)))

    def predict(self, X):
        return self.classes_[np.argmax(self.decision_function(X), axis=1)]
