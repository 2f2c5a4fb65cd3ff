"""predict returns the responsibilities."""


# part: mixture
# fails: mixture-interface, mixture-steps
# says: predict returns probabilities. Labels and probabilities are two methods: predict is the
#   argmax over components.
class GaussianMixture:
    def __init__(
        self, means_init, weights_init=None, precisions_init=None,
        reg_covar=1e-6, tol=1e-3, max_iter=100,
    ):  # fmt: skip
        self.means_init = means_init
        self.weights_init = weights_init
        self.precisions_init = precisions_init
        self.reg_covar = reg_covar
        self.tol = tol
        self.max_iter = max_iter

    def _start(self, X):
        k = len(self.means_init)
        weights, precisions = self.weights_init, self.precisions_init
        if weights is None:
            weights = np.full(k, 1 / k)
        if precisions is None:
            overall = np.atleast_2d(np.cov(np.transpose(X), ddof=0))
            overall = overall + self.reg_covar * np.eye(len(overall))
            precisions = np.repeat([np.linalg.inv(overall)], k, axis=0)
        return tuple(np.array(each, dtype=float) for each in (weights, self.means_init, precisions))

    def fit(self, X, y=None):
        weights, means, precisions = self._start(X)
        theta = weights, means, np.linalg.inv(precisions)
        self.lower_bounds_, self.converged_, last = [], False, np.inf
        for self.n_iter_ in range(1, self.max_iter + 1):
            log_density, resp = e_step(X, *theta)
            theta = m_step(X, resp, self.reg_covar)
            self.lower_bounds_.append(np.mean(log_density))
            if abs(self.lower_bounds_[-1] - last) < self.tol:
                self.converged_ = True
                break
            last = self.lower_bounds_[-1]
        self.weights_, self.means_, self.covariances_ = theta
        return self

    def score_samples(self, X):
        return e_step(X, self.weights_, self.means_, self.covariances_)[0]

    def predict_proba(self, X):
        return e_step(X, self.weights_, self.means_, self.covariances_)[1]

    def predict(self, X):
        return self.predict_proba(X)

    def score(self, X):
        return self.score_samples(X).mean()

    def bic(self, X):
        n, (k, d) = len(X), self.means_.shape
        q = k - 1 + k * d + k * d * (d + 1) / 2
        return -2 * n * self.score(X) + q * np.log(n)
