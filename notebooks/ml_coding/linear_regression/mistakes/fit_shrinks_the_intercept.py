"""Solves with a column of ones, so the intercept counts as a coefficient."""


# part: estimator
# fails: fit-shift, fit-deficient
# says: You put a column of ones into the solver, which then makes slopes and intercept short
#   together. With many solutions the slopes move when y is shifted. Centre, and the intercept
#   stays free.
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, _, _ = center(X, y, sample_weight)
        _, self.rank_, G = least_squares(A, b, self.rtol)
        X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
        root = np.ones(len(b)) if sample_weight is None else np.sqrt(sample_weight)
        Z = np.column_stack([np.ones(len(X)), X]) * root[:, np.newaxis]
        theta = least_squares(Z, y * root, 1e-14)[0]
        self.intercept_, self.coef_ = theta[0], theta[1:]
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
