"""Takes the residual as y minus the prediction."""


# part: estimator
# fails: estimator-by-hand, estimator-matches-sklearn, estimator-batches, estimator-full-batch
# says: You walk uphill. The gradient belongs to r = prediction - y, and a step subtracts it: turn one
#   sign round, in r or in the step.
class LinearRegressor:
    def __init__(
        self,
        solver="adamw",
        learning_rate_init=0.01,
        momentum=0.0,
        alpha=0.0,
        batch_size=32,
        max_iter=10,
    ):
        self.solver = solver
        self.learning_rate_init = learning_rate_init
        self.momentum = momentum
        self.alpha = alpha
        self.batch_size = batch_size
        self.max_iter = max_iter

    def _step(self, w, g, state, decay):
        if self.solver == "sgd":
            return sgd_step(w, g, state, self.learning_rate_init, self.momentum, decay)
        return adam_step(w, g, state, self.learning_rate_init, weight_decay=decay, decoupled=True)

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
        w, c, w_state, c_state = np.zeros(X.shape[1]), np.zeros(1), None, None
        for _ in range(self.max_iter):
            for start in range(0, len(X), self.batch_size):
                rows = slice(start, start + self.batch_size)
                r = y[rows] - (X[rows] @ w + c)
                w, w_state = self._step(w, X[rows].T @ r / len(r), w_state, self.alpha)
                c, c_state = self._step(c, r.mean(keepdims=True), c_state, 0.0)
        self.coef_, self.intercept_ = w, c
        return self

    def predict(self, X):
        return np.asarray(X) @ self.coef_ + self.intercept_
