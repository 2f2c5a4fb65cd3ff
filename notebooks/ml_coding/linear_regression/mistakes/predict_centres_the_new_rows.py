"""Centres the rows to predict with their own mean."""


# part: estimator
# fails: fit-by-hand, fit-matches-sklearn
# says: predict subtracts the mean of the rows that it is given. A single row then always gets the
#   same answer. The means belong to the training data.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        self.y_mean_ = y_mean
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0 and self.rank_ == len(G)
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self

    def predict(self, X):
        X = np.asarray(X, dtype=float)
        return (X - X.mean(axis=0)) @ self.coef_ + self.y_mean_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
