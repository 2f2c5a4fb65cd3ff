"""Takes random_state=0 for no seed."""


# part: estimator
# fails: estimator-random-state
# says: random_state=0 is falsy, so `or None` draws a new start in every call. 0 is a seed like any
#   other: hand it on as it is.
class MLPClassifier:
    def __init__(
        self, hidden_layer_sizes=(8,), learning_rate_init=0.5, max_iter=200, random_state=0
    ):
        self.hidden_layer_sizes = hidden_layer_sizes
        self.learning_rate_init = learning_rate_init
        self.max_iter = max_iter
        self.random_state = random_state

    def initialise(self, sizes):
        rng = np.random.default_rng(self.random_state or None)
        coefs = [
            rng.normal(0, np.sqrt(2 / (a + b)), size=(a, b))
            for a, b in zip(sizes[:-1], sizes[1:], strict=True)
        ]
        return coefs, [np.zeros(b) for b in sizes[1:]]

    def fit(self, X, y, start=None):
        X = np.asarray(X)
        self.classes_, code = np.unique(y, return_inverse=True)
        sizes = [X.shape[1], *self.hidden_layer_sizes, len(self.classes_)]
        self.coefs_, self.intercepts_ = start or self.initialise(sizes)
        self.loss_curve_ = []
        for _ in range(self.max_iter):
            layers = forward(X, self.coefs_, self.intercepts_)
            loss, dZ = softmax_loss(layers[-1], code)
            self.loss_curve_.append(loss)
            dW, db = backward(layers, self.coefs_, dZ)
            rate = self.learning_rate_init
            self.coefs_ = [W - rate * g for W, g in zip(self.coefs_, dW, strict=True)]
            self.intercepts_ = [b - rate * g for b, g in zip(self.intercepts_, db, strict=True)]
        return self

    def predict_proba(self, X):
        Z = forward(X, self.coefs_, self.intercepts_)[-1]
        e = np.exp(Z - Z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
