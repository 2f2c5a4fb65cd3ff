"""Fills the column with whole numbers."""


# part: estimator
# fails: estimator-orders
# says: Your column of intercept_scaling is cut to a whole number. np.full_like takes the type of
#   its first argument: use np.full.
class LinearSVC:
    def __init__(self, C=1.0, max_iter=100, intercept_scaling=1.0, random_state=0):
        self.C = C
        self.max_iter = max_iter
        self.intercept_scaling = intercept_scaling
        self.random_state = random_state

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        y = np.asarray(y)
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError("two classes")
        s = np.where(y == self.classes_[1], 1, -1)
        n = len(s)
        A = np.column_stack([X, np.full_like(y, self.intercept_scaling, dtype=int)])
        lam = 1 / (n * self.C)
        rng = np.random.default_rng(self.random_state)
        order = np.concatenate([rng.permutation(n) for _ in range(self.max_iter)])
        w, visits = pegasos(A, s, lam, order)
        _, ceiling, floor = certificate(visits / self.max_iter, A, s, lam)
        self.coef_ = w[None, :-1]
        self.intercept_ = self.intercept_scaling * w[-1:]
        self.gap_ = float(ceiling - floor)
        return self

    def decision_function(self, X):
        return np.asarray(X) @ self.coef_[0] + self.intercept_[0]

    def predict(self, X):
        return self.classes_[(self.decision_function(X) > 0).astype(int)]
