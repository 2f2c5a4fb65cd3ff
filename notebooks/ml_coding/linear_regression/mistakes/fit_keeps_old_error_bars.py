"""Sets coef_se_ only where there are error bars."""


# part: estimator
# fails: fit-standard-errors
# says: After a second fit without error bars, those of the first are still there. Set coef_se_ in
#   every fit, to nan if there are none.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        if left > 0 and self.rank_ == len(G):
            self.coef_se_ = np.sqrt(residual @ residual / left * np.diag(G))
        elif not hasattr(self, "coef_se_"):
            self.coef_se_ = np.full(len(G), np.nan)
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
