"""Keeps the mean of the training targets as the rival."""


# part: estimator
# fails: fit-matches-sklearn, fit-deficient
# says: Your rival says the mean of the training targets. Equation (7) takes the mean of the y
#   being scored: hand y and the predictions to r2_score.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.y_mean_ = y_mean
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0 and self.rank_ == len(G)
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        error, away = np.asarray(y) - self.predict(X), np.asarray(y) - self.y_mean_
        return 1 - error @ error / (away @ away)
