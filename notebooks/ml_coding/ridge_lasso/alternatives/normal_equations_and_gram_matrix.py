"""Ridge by one linear solve per alpha; sweeps on X'X alone; the test at the loop's end."""


# part: ridge-path
def ridge_path(X, y, alphas):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    Xc, yc = X - X.mean(axis=0), y - y.mean()
    gram, pull = Xc.T @ Xc, Xc.T @ yc
    path = np.empty((len(alphas), X.shape[1] + 1))
    for row, alpha in zip(path, alphas, strict=True):
        row[:-1] = np.linalg.solve(gram + alpha * np.eye(len(gram)), pull)
        row[-1] = np.mean(y - X @ row[:-1])
    return path


# part: lasso-sweep
def lasso_sweep(X, y, w, alpha):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    gram, pull = X.T @ X / len(X), X.T @ y / len(X)
    w = np.array(w, dtype=float)
    fitted = gram @ w
    for j in range(len(w)):
        a, old = gram[j, j], w[j]
        rho = pull[j] - fitted[j] + a * old
        w[j] = 0.0 if a == 0 else (rho - np.clip(rho, -alpha, alpha)) / a
        fitted += gram[j] * (w[j] - old)
    return w


# part: estimator
class Lasso:
    def __init__(self, alpha=1.0, max_iter=1000, tol=1e-6, warm_start=False):
        self.alpha, self.max_iter, self.tol, self.warm_start = alpha, max_iter, tol, warm_start

    def fit(self, X, y):
        X, y = np.array(X, dtype=float), np.array(y, dtype=float)
        Xc, yc = X - X.mean(axis=0), y - y.mean()
        w = getattr(self, "coef_", None) if self.warm_start else None
        if w is None:
            w = np.zeros(X.shape[1])
        for sweeps in range(self.max_iter + 1):
            worst = np.abs(kkt_residual(Xc, yc, w, self.alpha)).max()
            if worst <= self.tol * self.alpha or sweeps == self.max_iter:
                break
            w = lasso_sweep(Xc, yc, w, self.alpha)
        self.n_iter_ = sweeps
        self.coef_ = w
        self.intercept_ = float(np.mean(y - X @ w))
        return self

    def predict(self, X):
        return np.array([self.intercept_ + np.dot(row, self.coef_) for row in np.array(X)])
