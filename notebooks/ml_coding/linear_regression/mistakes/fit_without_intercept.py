"""Fits no intercept."""


# part: estimator
# fails: fit-by-hand, fit-calendar-years, fit-shift, fit-matches-sklearn, fit-deficient,
#   fit-standard-errors
# says: You fit X as it is, so the line is forced through the origin. Centre first and recover the
#   intercept from the means.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        _, b, _, _ = center(X, y, sample_weight)
        root = np.ones(len(b)) if sample_weight is None else np.sqrt(sample_weight)
        A, b = np.asarray(X, dtype=float) * root[:, np.newaxis], np.asarray(y, dtype=float) * root
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = 0.0
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0 and self.rank_ == len(G)
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
