"""numpy's own lstsq and pinv, variances in place of sums."""


# part: center
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(y) != len(X) or y.ndim > 1:
        raise ValueError("one target for each row")
    if sample_weight is None:
        return X - X.mean(axis=0), y - y.mean(), X.mean(axis=0), y.mean()
    share = np.asarray(sample_weight, float) / np.sum(sample_weight)
    x_mean, y_mean = np.einsum("i,ij->j", share, X), np.dot(share, y)
    root = np.diag(np.sqrt(np.asarray(sample_weight, float)))
    return root @ (X - x_mean), root @ (y - y_mean), x_mean, y_mean


# part: least-squares
def least_squares(A, b, rtol=1e-12):
    A = np.asarray(A, dtype=float)
    inverse = np.linalg.pinv(A, rcond=rtol)
    w, _, rank, _ = np.linalg.lstsq(A, np.asarray(b, dtype=float), rcond=rtol)
    return w, int(rank), inverse @ inverse.T


# part: r2-score
def r2_score(y, prediction):
    y, prediction = np.asarray(y, float), np.asarray(prediction, float)
    if y.shape != prediction.shape:
        raise ValueError(f"{y.shape} is not {prediction.shape}")
    error = y - prediction
    if np.ptp(y) == 0:
        return 0.0 if np.any(error) else 1.0
    away = y - y.mean()
    return 1.0 - (error @ error) / (away @ away)


# part: estimator
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        w, rank, G = least_squares(A, b, self.rtol)
        n, d = A.shape
        self.coef_, self.rank_, self.intercept_ = w, rank, y_mean - np.dot(x_mean, w)
        self.coef_se_ = np.array([np.nan] * d)
        if rank == d and n - 1 - rank > 0:
            explained = b @ b - np.sum((b - A @ w) ** 2)
            self.coef_se_ = np.sqrt(np.diag(G) * (b @ b - explained) / (n - 1 - rank))
        return self

    def predict(self, X):
        return np.array([np.dot(row, self.coef_) + self.intercept_ for row in np.asarray(X, float)])

    def score(self, X, y):
        return r2_score(np.asarray(y, float), self.predict(X))
