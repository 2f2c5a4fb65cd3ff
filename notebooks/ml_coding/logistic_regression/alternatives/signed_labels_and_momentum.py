"""Everything in labels -1 and 1 and margins; accelerated gradient descent with restarts."""


# part: sigmoid
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -np.asarray(z, dtype=float)))


# part: loss
def loss(theta, X, y, lam=0.0):
    signs = 2.0 * np.asarray(y) - 1.0
    w, b = theta[:-1], theta[-1]
    margins = signs * (X.dot(w) + b)
    return float(np.logaddexp(0.0, -margins).mean() + 0.5 * lam * w.dot(w))


# part: gradient
def gradient(theta, X, y, lam=0.0):
    signs = 2.0 * np.asarray(y) - 1.0
    A = np.c_[X, np.ones(len(X))]
    pull = -signs * sigmoid(-signs * (A @ theta))
    mask = np.ones(len(theta))
    mask[-1] = 0.0
    return (A * pull[:, None]).mean(axis=0) + lam * mask * theta


# part: minimise
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    step = 1.0 / (0.25 * (np.linalg.norm(X, 2) ** 2 / len(X) + 1.0) + lam)
    theta = np.zeros(X.shape[1] + 1)
    ahead, speed = theta, 1.0
    for _ in range(max_iter):
        slope = gradient(ahead, X, y, lam)
        if np.abs(slope).max() <= tol:
            return ahead
        moved = ahead - step * slope
        faster = (1 + np.sqrt(1 + 4 * speed**2)) / 2
        if slope @ (moved - theta) > 0:
            faster, speed = 1.0, 1.0
        ahead = moved + (speed - 1) / faster * (moved - theta)
        theta, speed = moved, faster
    return theta


# part: estimator
class LogisticRegression:
    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        X = np.array(X, dtype=float)
        labels = sorted(set(np.asarray(y).tolist()))
        if len(labels) != 2:
            raise ValueError("exactly two classes are needed")
        self.classes_ = np.array(labels)
        coded = np.array([float(label == labels[1]) for label in np.asarray(y).tolist()])
        theta = minimise(X, coded, (1 / self.C) / len(X), self.tol, self.max_iter)
        self.coef_ = theta[:-1].reshape(1, -1)
        self.intercept_ = np.array([theta[-1]])
        return self

    def decision_function(self, X):
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        p = sigmoid(self.decision_function(X))
        return np.array([1 - p, p]).T

    def predict(self, X):
        return np.where(self.decision_function(X) > 0, self.classes_[1], self.classes_[0])
