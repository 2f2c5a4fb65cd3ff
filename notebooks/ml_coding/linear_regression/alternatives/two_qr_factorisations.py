"""Pivoted Gram-Schmidt, then QR of the short side; the intercept projected out of the columns."""


# part: center
def center(X, y, sample_weight=None):
    X, y = np.array(X, dtype=np.float64), np.array(y, dtype=np.float64)
    n = X.shape[0]
    if y.ndim != 1 or y.size != n:
        raise ValueError("X and y do not fit together")
    weight = np.full(n, 1.0) if sample_weight is None else np.array(sample_weight, dtype=float)
    table = np.column_stack([X, y])
    mean = np.average(table, axis=0, weights=weight)
    table = (table - mean) * np.sqrt(weight)[:, None]
    return table[:, :-1], table[:, -1], mean[:-1], float(mean[-1])


# part: least-squares
def least_squares(A, b, rtol=1e-12):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    rest, Q = A.copy(), np.zeros((len(A), 0))
    first = np.sqrt((A**2).sum(axis=0).max())
    while Q.shape[1] < min(A.shape):
        lengths = np.sqrt((rest**2).sum(axis=0))
        best = int(np.argmax(lengths))
        if lengths[best] <= rtol * first:
            break
        q = rest[:, best] / lengths[best]
        q = q - Q @ (Q.T @ q)  # once more, so that Q is orthogonal to rounding
        q = q / np.sqrt(q @ q)
        Q = np.column_stack([Q, q])
        rest = rest - np.outer(q, q @ rest)
    rank = Q.shape[1]
    if rank == 0:
        return np.zeros(A.shape[1]), 0, np.zeros((A.shape[1], A.shape[1]))
    short, T = np.linalg.qr((Q.T @ A).T)  # A = Q T' short', all of full rank
    root = short @ np.linalg.inv(T).T
    return root @ (Q.T @ b), rank, root @ root.T


# part: r2-score
def r2_score(y, prediction):
    y, prediction = np.array(y, dtype=float), np.array(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("shapes")
    spread = y.var()
    if np.all(y == y[0]):
        return 1.0 if np.array_equal(y, prediction) else 0.0
    return 1.0 - np.mean((y - prediction) ** 2) / spread


# part: estimator
class LinearRegression:
    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        X, y = np.array(X, dtype=float), np.array(y, dtype=float)
        n, d = X.shape
        if y.shape != (n,):
            raise ValueError("y must be flat")
        root = np.sqrt(np.ones(n) if sample_weight is None else np.array(sample_weight, float))
        ones = root / np.linalg.norm(root)  # the column of ones, as a unit vector
        origin, y_origin = X[0].copy(), y[0]  # any shift will do; it keeps numbers small
        Z, z = (X - origin) * root[:, None], (y - y_origin) * root
        away = least_squares(Z - np.outer(ones, ones @ Z), z - ones * (ones @ z), self.rtol)
        self.coef_, self.rank_ = away[0], away[1]
        beside = (ones @ z - ones @ Z @ self.coef_) / np.linalg.norm(root)
        self.intercept_ = y_origin + beside - origin @ self.coef_
        errors = (z - Z @ self.coef_) - root * beside
        self.coef_se_ = np.full(d, np.nan)
        if self.rank_ == d and n > d + 1:
            sigma = np.linalg.norm(errors) / np.sqrt(n - d - 1)
            self.coef_se_ = sigma * np.sqrt(away[2].diagonal())
        return self

    def predict(self, X):
        return np.dot(np.array(X, dtype=float), self.coef_) + self.intercept_

    def score(self, X, y):
        return r2_score(y, self.predict(X))
