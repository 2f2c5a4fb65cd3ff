"""Square roots of responsibilities, a shifted origin, and a while loop over log joints."""


# part: m-step
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X, dtype=float), np.asarray(resp, dtype=float)
    origin = X[0]
    N = resp.sum(axis=0) + 1e-10
    means = origin + (resp.T @ (X - origin)) / N[:, None]
    covariances = []
    for r, mean, total in zip(resp.T, means, N, strict=True):
        half = np.sqrt(r)[:, None] * (X - mean)
        covariances.append(half.T @ half / total + np.diag(np.full(X.shape[1], reg_covar)))
    return N / N.sum(), means, np.stack(covariances)


# part: mixture
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
        X = np.array(X, dtype=float)
        weights, means, precisions = self._start(X)
        covariances = np.stack([np.linalg.solve(P, np.eye(len(P))) for P in precisions])
        self.converged_, bounds = False, []
        while not self.converged_ and len(bounds) < self.max_iter:
            log_density, resp = e_step(X, weights, means, covariances)
            weights, means, covariances = m_step(X, resp, self.reg_covar)
            bounds.append(float(np.sum(log_density) / len(X)))
            self.converged_ = len(bounds) > 1 and abs(bounds[-1] - bounds[-2]) < self.tol
        self.lower_bounds_, self.n_iter_ = bounds, len(bounds)
        self.weights_, self.means_, self.covariances_ = weights, means, covariances
        return self

    def _log_joint(self, X):
        return np.log(self.weights_) + log_gaussians(X, self.means_, self.covariances_)

    def score_samples(self, X):
        return np.logaddexp.reduce(self._log_joint(X), axis=1)

    def predict_proba(self, X):
        return np.exp(self._log_joint(X) - self.score_samples(X)[:, None])

    def predict(self, X):
        return np.argmax(self._log_joint(X), axis=1)

    def score(self, X):
        return np.mean(self.score_samples(X))

    def bic(self, X):
        k, d = np.shape(self.means_)
        free = (k - 1) + k * d + k * len(np.triu_indices(d)[0])
        return free * np.log(len(X)) - 2 * np.sum(self.score_samples(X))
