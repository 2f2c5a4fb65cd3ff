"""Sets converged_ to False only when it is built."""


# part: mixture
# fails: mixture-twice
# says: converged_ is True after a fit that ran out of iterations. Set it to False at the start of
#   every fit, and to True only where the bound changes by less than tol.
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
        self.converged_ = False

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
        X = np.asarray(X)
        w, mu, P = self._start(X)
        C = np.linalg.inv(P)
        self.lower_bounds_ = []
        prev = -np.inf
        self.n_iter_ = 0
        for i in range(self.max_iter):
            ld, r = e_step(X, w, mu, C)
            w, mu, C = m_step(X, r, self.reg_covar)
            cur = float(np.mean(ld))
            self.lower_bounds_.append(cur)
            self.n_iter_ = i + 1
            if abs(cur - prev) < self.tol:
                self.converged_ = True
                break
            prev = cur
        self.weights_, self.means_, self.covariances_ = w, mu, C
        return self

    def score_samples(self, X):
        return e_step(X, self.weights_, self.means_, self.covariances_)[0]

    def predict_proba(self, X):
        return e_step(X, self.weights_, self.means_, self.covariances_)[1]

    def predict(self, X):
        return self.predict_proba(X).argmax(axis=1)

    def score(self, X):
        return float(self.score_samples(X).mean())

    def bic(self, X):
        k, d = self.means_.shape
        q = (k - 1) + k * d + k * d * (d + 1) // 2
        return -2 * len(X) * self.score(X) + q * np.log(len(X))
