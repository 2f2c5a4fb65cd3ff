"""Keeps the weights of fit for score."""


# part: estimator
# fails: fit-matches-sklearn
# says: Your score of the training rows uses the weights of fit. score has no weights: every row
#   that it is given counts the same.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0 and self.rank_ == len(G)
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        self.weight_ = sample_weight
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        prediction = self.predict(X)
        if self.weight_ is None or len(self.weight_) != len(prediction):
            return r2_score(y, prediction)
        away = np.asarray(y, dtype=float) - np.average(y, weights=self.weight_)
        error = np.asarray(y, dtype=float) - prediction
        return 1 - self.weight_ @ error**2 / (self.weight_ @ away**2)
