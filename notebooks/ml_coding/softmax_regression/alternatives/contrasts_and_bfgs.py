"""Works with differences of logits throughout, and fits K - 1 contrasts by BFGS."""


# part: log-softmax
def log_softmax(Z):
    Z = np.asarray(Z).astype(np.float64)
    D = Z[:, None, :] - Z[:, :, None]  # D[i, k, j] = z_j - z_k
    top = D.max(axis=2)
    return -(top + np.log(np.exp(D - top[:, :, None]).sum(axis=2)))


# part: loss
def loss(theta, X, y, lam=0.0):
    W, b = theta[:, :-1], theta[:, -1]
    total = 0.0
    for x, label in zip(np.asarray(X), y, strict=True):
        rivals = (W - W[label]) @ x + (b - b[label])
        total += np.logaddexp.reduce(rivals.astype(float))
    return float(total / len(y) + lam * (W.astype(float) ** 2).sum() / 2)


# part: gradient
def gradient(theta, X, y, lam=0.0):
    X, y, K = np.asarray(X), np.asarray(y), len(theta)
    P = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    rows = []
    for k in range(K):
        residual = np.where(y == k, P[:, k] - 1, P[:, k])
        data = [np.mean(residual * column) for column in X.T]
        rows.append([s + lam * w for s, w in zip(data, theta[k], strict=False)] + [residual.mean()])
    return np.array(rows)


# part: estimator
class SoftmaxRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        self.classes_, codes = np.unique(np.asarray(y), return_inverse=True)
        K, n, lam = len(self.classes_), len(X), 1 / (len(X) * self.C)
        if K == 1:
            raise ValueError("All labels are equal.")
        basis = np.linalg.qr(np.column_stack([np.ones(K), np.eye(K)[:, 1:]]))[0][:, 1:]
        shape = (K - 1, X.shape[1] + 1)

        def value(u):
            return loss(basis @ u.reshape(shape), X, codes, lam)

        def slope(u):
            return (basis.T @ gradient(basis @ u.reshape(shape), X, codes, lam)).ravel()

        u = np.zeros(shape[0] * shape[1])
        inverse, here, g = np.eye(len(u)), value(u), slope(u)
        for _ in range(self.max_iter):
            if np.abs(g).max() <= self.tol / K:
                break
            way = -inverse @ g
            if way @ g >= 0:
                inverse, way = np.eye(len(u)), -g
            t, noise = 1.0, 1e-14 * n * (1 + here)  # near the minimum the loss can't fall visibly
            while (there := value(u + t * way)) > here + 1e-4 * t * (way @ g) + noise:
                t /= 2
            s = t * way
            u = u + s
            new = slope(u)
            here, change, g = there, new - g, new
            if s @ change > 1e-300:
                rho = 1 / (s @ change)
                V = np.eye(len(s)) - rho * np.outer(s, change)
                inverse = V @ inverse @ V.T + rho * np.outer(s, s)
        theta = basis @ u.reshape(shape)
        self.coef_, self.intercept_ = theta[:, :-1], theta[:, -1]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_.T + self.intercept_

    def predict_proba(self, X):
        Z = self.decision_function(X)
        D = np.clip(Z[:, None, :] - Z[:, :, None], None, 700)
        return 1 / np.exp(D).sum(axis=2)

    def predict(self, X):
        return self.classes_[self.decision_function(X).argmax(axis=1)]
