"""Gives error bars that the data do not determine."""


# part: estimator
# fails: fit-deficient, fit-standard-errors
# says: You give error bars even when columns repeat each other or no residual dimension is left.
#   There they mean nothing: all nan if rank_ < d or n - 1 - rank_ is 0.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        variance = residual @ residual / max(left, 1)
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
