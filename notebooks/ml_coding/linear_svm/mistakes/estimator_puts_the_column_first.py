"""Puts the constant column first and reads the intercept off the last weight."""


# part: estimator
# fails: estimator-labels, estimator-sklearn, estimator-orders, estimator-ties
# says: Your constant column comes first, but you read the intercept off the last weight. Put the
#   column last, or take coef_ from w[1:] and intercept_ from w[:1].
class LinearSVC:
    def __init__(self, C=1.0, max_iter=100, intercept_scaling=1.0, random_state=0):
        self.C = C
        self.max_iter = max_iter
        self.intercept_scaling = intercept_scaling
        self.random_state = random_state

    def fit(self, X, y):
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError(f"y has {len(self.classes_)} distinct values, not 2.")
        sign = np.where(np.asarray(y) == self.classes_[1], 1, -1)
        A = np.column_stack([np.full(len(sign), self.intercept_scaling), X])
        rng, lam = np.random.default_rng(self.random_state), 1 / (len(sign) * self.C)
        order = np.concatenate([rng.permutation(len(sign)) for _ in range(self.max_iter)])
        w, visits = pegasos(A, sign, lam, order)
        _, ceiling, floor = certificate(visits / self.max_iter, A, sign, lam)
        self.gap_ = ceiling - floor
        self.coef_, self.intercept_ = w[np.newaxis, :-1], w[-1:] * self.intercept_scaling
        return self

    def decision_function(self, X):
        return np.asarray(X) @ self.coef_[0] + self.intercept_[0]

    def predict(self, X):
        return self.classes_[(self.decision_function(X) > 0).astype(int)]
