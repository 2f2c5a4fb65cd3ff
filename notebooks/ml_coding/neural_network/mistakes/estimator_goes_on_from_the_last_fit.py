"""Keeps the weights of an earlier fit."""


# part: estimator
# fails: estimator-random-state
# says: A second fit goes on from the weights of the first. Each fit without a start draws one.
class MLPClassifier:
    def __init__(
        self, hidden_layer_sizes=(8,), learning_rate_init=0.5, max_iter=200, random_state=0
    ):
        self.hidden_layer_sizes = hidden_layer_sizes
        self.learning_rate_init = learning_rate_init
        self.max_iter = max_iter
        self.random_state = random_state

    def initialise(self, sizes):
        rng = np.random.default_rng(self.random_state)
        coefs = []
        for fan_in, fan_out in zip(sizes[:-1], sizes[1:], strict=True):
            bound = np.sqrt(6 / (fan_in + fan_out))
            coefs.append(rng.uniform(-bound, bound, size=(fan_in, fan_out)))
        return coefs, [np.zeros(size) for size in sizes[1:]]

    def fit(self, X, y, start=None):
        self.classes_, codes = np.unique(y, return_inverse=True)
        sizes = [len(X[0]), *self.hidden_layer_sizes, len(self.classes_)]
        if start or not hasattr(self, "coefs_"):
            self.coefs_, self.intercepts_ = start or self.initialise(sizes)
        self.loss_curve_ = []
        rate = self.learning_rate_init
        for _ in range(self.max_iter):
            layers = forward(X, self.coefs_, self.intercepts_)
            value, dZ = softmax_loss(layers[-1], codes)
            self.loss_curve_.append(value)
            dW, db = backward(layers, self.coefs_, dZ)
            self.coefs_ = [W - rate * g for W, g in zip(self.coefs_, dW, strict=True)]
            self.intercepts_ = [b - rate * g for b, g in zip(self.intercepts_, db, strict=True)]
        return self

    def predict_proba(self, X):
        Z = forward(X, self.coefs_, self.intercepts_)[-1]
        e = np.exp(Z - Z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
