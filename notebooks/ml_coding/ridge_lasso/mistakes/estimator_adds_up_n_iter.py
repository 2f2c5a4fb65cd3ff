"""Counts the sweeps of all fits."""


# part: estimator
# fails: estimator-warm-start
# says: n_iter_ goes on counting where the last fit has stopped. It is about one fit: start it at
#   0 in each.
class Lasso:
    def __init__(self, alpha=1.0, max_iter=1000, tol=1e-6, warm_start=False):
        self.alpha = alpha
        self.max_iter = max_iter
        self.tol = tol
        self.warm_start = warm_start

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
        center = X.mean(axis=0)
        Xc, yc = X - center, y - y.mean()
        warm = self.warm_start and hasattr(self, "coef_")
        w = self.coef_ if warm else np.zeros(X.shape[1])
        sweeps = 0
        while sweeps < self.max_iter:
            if np.max(kkt_residual(Xc, yc, w, self.alpha)) <= self.tol * self.alpha:
                break
            w = lasso_sweep(Xc, yc, w, self.alpha)
            sweeps += 1
        self.n_iter_ = getattr(self, "n_iter_", 0) + sweeps
        self.coef_, self.intercept_ = w, y.mean() - center @ w
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_
