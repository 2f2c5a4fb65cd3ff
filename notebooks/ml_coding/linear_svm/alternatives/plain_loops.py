"""Plain Python numbers and loops; visits drawn by the standard library."""


# part: objective
def objective(w, X, y, lam, loss="hinge"):
    w, n = [float(each) for each in w], len(y)
    total, slope = 0.0, [lam * each for each in w]
    for row, label in zip(X, y, strict=True):
        row, label = [float(each) for each in row], float(label)
        slack = 1 - label * sum(a * b for a, b in zip(row, w, strict=True))
        if slack < 0:
            continue
        squared = loss == "squared_hinge"
        total += slack**2 if squared else slack
        pull = 2 * slack if squared else 1.0
        for j, each in enumerate(row):
            slope[j] -= pull * label * each / n
    return total / n + 0.5 * lam * sum(each**2 for each in w), np.array(slope)


# part: pegasos
def pegasos(X, y, lam, order):
    rows, labels = np.asarray(X, dtype=float).tolist(), np.asarray(y, dtype=float).tolist()
    w, visits, t = [0.0] * len(rows[0]), [0] * len(rows), 0
    for i in order:
        t += 1
        margin = labels[i] * sum(a * b for a, b in zip(rows[i], w, strict=True))
        step = 1 / (lam * t)
        w = [each - step * lam * each for each in w]
        if margin <= 1:
            w = [each + step * labels[i] * a for each, a in zip(w, rows[i], strict=True)]
            visits[i] += 1
    return np.array(w), np.array(visits)


# part: certificate
def certificate(alpha, X, y, lam):
    if not all(0 <= each <= 1 for each in alpha):
        raise ValueError("alpha")
    w = np.zeros(len(X[0]))
    for each, row, label in zip(alpha, X, y, strict=True):
        w = w + float(each) * float(label) * np.asarray(row, dtype=float) / (lam * len(y))
    floor = float(sum(float(each) for each in alpha)) / len(y) - lam / 2 * float(w @ w)
    return w, objective(w, X, y, lam)[0], floor


# part: estimator
class LinearSVC:
    def __init__(self, C=1.0, max_iter=100, intercept_scaling=1.0, random_state=0):
        self.C = C
        self.max_iter = max_iter
        self.intercept_scaling = intercept_scaling
        self.random_state = random_state

    def fit(self, X, y):
        import random

        labels = sorted(set(np.asarray(y).tolist()))
        if len(labels) != 2:
            raise ValueError("two classes")
        signs = [1.0 if each == labels[1] else -1.0 for each in np.asarray(y).tolist()]
        rows = np.array([[*map(float, row), self.intercept_scaling] for row in X])
        draw, order = random.Random(self.random_state), []
        for _ in range(self.max_iter):
            numbers = list(range(len(rows)))
            draw.shuffle(numbers)
            order += numbers
        lam = 1 / (len(rows) * self.C)
        w, visits = pegasos(rows, np.array(signs), lam, order)
        _, high, low = certificate(visits / self.max_iter, rows, np.array(signs), lam)
        self.classes_, self.gap_ = np.array(labels), high - low
        self.coef_ = w[:-1].reshape(1, -1)
        self.intercept_ = np.array([w[-1] * self.intercept_scaling])
        return self

    def decision_function(self, X):
        return (
            np.array([sum(a * b for a, b in zip(row, self.coef_[0])) for row in X])
            + (self.intercept_[0])
        )

    def predict(self, X):
        return np.array([self.classes_[1 if s > 0 else 0] for s in self.decision_function(X)])
