"""Pegasos without weights: counts of visits and a table of inner products; sums by einsum."""


# part: objective
def objective(w, X, y, lam, loss="hinge"):
    Z = np.asarray(X, dtype=float) * np.asarray(y, dtype=float)[:, np.newaxis]
    w = np.asarray(w, dtype=float)
    margin = np.einsum("ij,j->i", Z, w)
    inside = margin <= 1
    short = 1 - margin[inside]
    power = 2 if loss == "squared_hinge" else 1
    value = np.sum(short**power) / len(Z) + lam * np.dot(w, w) / 2
    weights = power * short ** (power - 1)
    return value, lam * w - np.einsum("i,ij->j", weights, Z[inside]) / len(Z)


# part: pegasos
def pegasos(X, y, lam, order):
    Z = np.asarray(X, dtype=float) * np.asarray(y, dtype=float)[:, np.newaxis]
    table = Z @ Z.T
    counts = np.zeros(len(Z), dtype=int)
    for done, i in enumerate(order):
        if table[i] @ counts < lam * done or (done and table[i] @ counts == lam * done):
            counts[i] += 1
        elif done == 0:
            counts[i] += 1
    return counts @ Z / (lam * max(len(order), 1)), counts


# part: certificate
def certificate(alpha, X, y, lam):
    alpha = np.asarray(alpha, dtype=float)
    if ((alpha < 0) | (alpha > 1)).any():
        raise ValueError("alpha")
    Z = np.asarray(X, dtype=float) * np.asarray(y, dtype=float)[:, np.newaxis]
    n = len(Z)
    table = Z @ Z.T / (lam * n)
    squared = alpha @ table @ alpha / (lam * n)
    high = np.clip(1 - table @ alpha, 0, None).sum() / n + lam * squared / 2
    return alpha @ Z / (lam * n), high, alpha.sum() / n - lam * squared / 2


# part: estimator
class LinearSVC:
    def __init__(self, C=1.0, max_iter=100, intercept_scaling=1.0, random_state=0):
        self.C = C
        self.max_iter = max_iter
        self.intercept_scaling = intercept_scaling
        self.random_state = random_state

    def fit(self, X, y):
        self.classes_, codes = np.unique(np.asarray(y), return_inverse=True)
        if self.classes_.size != 2:
            raise ValueError("two classes")
        sign, X = 2.0 * codes - 1, np.asarray(X, dtype=float)
        n, d = X.shape
        A = np.full((n, d + 1), float(self.intercept_scaling))
        A[:, :d] = X
        source = np.random.RandomState(self.random_state)
        order = np.argsort(source.random_sample((self.max_iter, n)), axis=1).ravel()
        w, visits = pegasos(A, sign, 1 / (n * self.C), order)
        theirs = certificate(np.asarray(visits) / self.max_iter, A, sign, 1 / (n * self.C))
        self.gap_ = float(theirs[1] - theirs[2])
        self.coef_ = np.array([w[:d]])
        self.intercept_ = np.array([self.intercept_scaling * w[d]])
        return self

    def decision_function(self, X):
        return (np.asarray(X) * self.coef_).sum(axis=1) + self.intercept_

    def predict(self, X):
        first, second = self.classes_
        return np.where(self.decision_function(X) > 0, second, first)
