"""Centres y and leaves the columns as they are."""


# part: estimator
# fails: estimator-interface, estimator-certificate, estimator-matches-sklearn, estimator-shift,
#   estimator-counts-sweeps, estimator-warm-start
# says: Subtracting the mean from y alone is not a free intercept: the columns have means, too.
#   Sweep and test on X - X.mean(axis=0).
class Lasso:
    def __init__(self, alpha=1.0, max_iter=1000, tol=1e-6, warm_start=False):
        self.alpha = alpha
        self.max_iter = max_iter
        self.tol = tol
        self.warm_start = warm_start

    def fit(self, X, y):
        X = np.array(X, float)
        y = np.array(y, float)
        xm, ym = X.mean(0), y.mean()
        Xc, yc = X, y - ym
        w = self.coef_ if self.warm_start and hasattr(self, "coef_") else np.zeros(X.shape[1])

        self.n_iter_ = 0
        while self.n_iter_ < self.max_iter:
            if np.max(kkt_residual(Xc, yc, w, self.alpha)) <= self.tol * self.alpha:
                break
            w = lasso_sweep(Xc, yc, w, self.alpha)
            self.n_iter_ += 1

        self.coef_, self.intercept_ = w, ym - xm @ w
        return self

    def predict(self, X):
        return np.asarray(X) @ self.coef_ + self.intercept_
