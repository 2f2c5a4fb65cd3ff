"""Looks at the dimensions left, not at the rank."""


# part: estimator
# fails: fit-deficient
# says: You give error bars although rank_ is below d. Columns that repeat each other have no
#   error bar each: there all are nan.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
