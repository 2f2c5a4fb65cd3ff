"""Hands the states of one fit to the next."""


# part: estimator
# fails: estimator-full-batch
# says: A second fit of the same object begins with the states of the first. Each fit starts with None
#   for both.
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
        self.states = None, None

    def _step(self, w, g, state, decay):
        if self.solver == "sgd":
            return sgd_step(w, g, state, self.learning_rate_init, self.momentum, decay)
        return adam_step(w, g, state, self.learning_rate_init, weight_decay=decay, decoupled=True)

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        w, c = np.zeros(X.shape[1]), np.zeros(1)
        w_state, c_state = self.states
        for _ in range(self.max_iter):
            for start in range(0, len(X), self.batch_size):
                rows = slice(start, start + self.batch_size)
                r = X[rows] @ w + c - y[rows]
                gw = X[rows].T @ r / len(r)
                gc = np.array([r.mean()])
                w, w_state = self._step(w, gw, w_state, self.alpha)
                c, c_state = self._step(c, gc, c_state, 0.0)
        self.states = w_state, c_state
        self.coef_, self.intercept_ = w, c
        return self

    def predict(self, X):
        return np.asarray(X) @ self.coef_ + self.intercept_[0]
