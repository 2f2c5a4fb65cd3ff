"""A column of ones that is swept and penalised like the others."""


# part: estimator
# fails: estimator-interface, estimator-certificate, estimator-matches-sklearn, estimator-shift,
#   estimator-counts-sweeps, estimator-warm-start
# says: You sweep columns that are not centred: the intercept is left out of the fit, or is the
#   weight of a column of ones that alpha shrinks, too. Centre X and y instead, fit without it, and
#   compute it from the means.
class Lasso:
    def __init__(self, alpha=1.0, max_iter=1000, tol=1e-6, warm_start=False):
        self.alpha = alpha
        self.max_iter = max_iter
        self.tol = tol
        self.warm_start = warm_start

    def fit(self, X, y):
        A = np.column_stack([X, np.ones(len(X))])
        warm = self.warm_start and hasattr(self, "coef_")
        w = np.append(self.coef_, self.intercept_) if warm else np.zeros(A.shape[1])
        self.n_iter_ = 0
        while self.n_iter_ < self.max_iter:
            if np.max(kkt_residual(A, y, w, self.alpha)) <= self.tol * self.alpha:
                break
            w = lasso_sweep(A, y, w, self.alpha)
            self.n_iter_ += 1
        self.coef_, self.intercept_ = w[:-1], float(w[-1])
        return self

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_
