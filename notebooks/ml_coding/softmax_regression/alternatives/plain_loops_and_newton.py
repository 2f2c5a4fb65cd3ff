"""Plain Python loops for the formulas, damped Newton steps for the fit."""


# part: log-softmax
def log_softmax(Z):
    import math

    rows = []
    for row in np.asarray(Z).tolist():
        top = max(row)
        total = math.log(sum(math.exp(z - top) for z in row))
        rows.append([z - top - total for z in row])
    return np.array(rows)


# part: loss
def loss(theta, X, y, lam=0.0):
    theta, X = np.asarray(theta).tolist(), np.asarray(X).tolist()
    total = 0.0
    for x, label in zip(X, np.asarray(y).tolist(), strict=True):
        z = [sum(w * v for w, v in zip(row[:-1], x, strict=True)) + row[-1] for row in theta]
        total -= float(log_softmax([z])[0][label])
    return total / len(X) + lam * sum(w * w for row in theta for w in row[:-1]) / 2


# part: gradient
def gradient(theta, X, y, lam=0.0):
    K, d = len(theta), len(theta[0]) - 1
    slope = [[0.0] * (d + 1) for _ in range(K)]
    for x, label in zip(np.asarray(X).tolist(), y, strict=True):
        z = [float(np.dot(theta[k][:d], x) + theta[k][d]) for k in range(K)]
        for k, log_p in enumerate(log_softmax([z])[0]):
            residual = (float(np.exp(log_p)) - (k == label)) / len(y)
            for j in range(d):
                slope[k][j] += residual * x[j]
            slope[k][d] += residual
    for k in range(K):
        for j in range(d):
            slope[k][j] += lam * float(theta[k][j])
    return np.array(slope)


# part: estimator
class SoftmaxRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        labels = sorted(set(np.asarray(y).tolist()))
        if len(labels) == 1:
            raise ValueError("One class can't be told from another.")
        self.classes_ = np.array(labels)
        codes = np.array([labels.index(label) for label in np.asarray(y).tolist()])
        X = np.array(X, dtype=float)
        n, d = X.shape
        K, lam = len(labels), 1 / (n * self.C)
        A = np.hstack([X, np.ones((n, 1))])
        free = np.tile(np.append(np.full(d, lam), 0.0), K)
        theta = np.zeros((K, d + 1))
        for _ in range(self.max_iter):
            slope = gradient(theta, X, codes, lam)
            if np.abs(slope).max() <= self.tol:
                break
            P = np.exp(log_softmax(A @ theta.T))
            blocks = P[:, :, None] * (np.eye(K) - P[:, None, :])  # diag(p) - p p^T for each row
            hessian = np.einsum("ijk,ia,ib->jakb", blocks, A, A).reshape(theta.size, -1) / n
            hessian += np.diag(free)
            step = np.linalg.lstsq(hessian, slope.ravel(), rcond=1e-12)[0].reshape(K, d + 1)
            here = loss(theta, X, codes, lam)
            while loss(theta - step, X, codes, lam) > here and np.abs(step).max() > 1e-6:
                step = step / 2
            theta = theta - step
        self.coef_, self.intercept_ = theta[:, :d], theta[:, d]
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_.T + self.intercept_

    def predict_proba(self, X):
        Z = self.decision_function(X)
        E = np.exp(Z - Z.max(axis=1)[:, None])
        return E / E.sum(axis=1)[:, None]

    def predict(self, X):
        best = [max(range(len(p)), key=p.__getitem__) for p in self.predict_proba(X).tolist()]
        return np.array([self.classes_[k] for k in best])
