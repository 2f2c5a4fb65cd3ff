"""Biases as the last row of the weights, one-hot labels, normal start, a flat step."""


# part: forward
def forward(X, coefs, intercepts):
    outputs = (np.array(X, dtype=np.float64),)
    for depth in range(len(coefs)):
        stacked = np.vstack([coefs[depth], intercepts[depth]])
        z = np.column_stack([outputs[-1], np.ones(len(outputs[-1]))]) @ stacked
        outputs += (z if depth == len(coefs) - 1 else np.tanh(z),)
    return list(outputs)


# part: softmax-loss
def softmax_loss(Z, y):
    Z = np.array(Z, dtype=float)
    n, k = Z.shape
    onehot = np.asarray(y).reshape(-1, 1) == np.arange(k)
    log_sum = np.logaddexp.reduce(Z, axis=1)
    G = np.exp(Z - log_sum[:, None]) - onehot
    return float(np.sum(log_sum - np.where(onehot, Z, 0).sum(axis=1)) / n), G / n


# part: backward
def backward(layers, coefs, dZ):
    def down(depth, G):
        A = np.asarray(layers[depth], dtype=float)
        both = np.einsum("ij,im->jm", np.column_stack([A, np.ones(len(A))]), G)
        if depth == 0:
            return [both]
        below = np.einsum("im,jm->ij", G, coefs[depth]) * (1 - A) * (1 + A)
        return down(depth - 1, below) + [both]

    stacked = down(len(coefs) - 1, np.asarray(dZ, dtype=float))
    return [both[:-1] for both in stacked], [both[-1] for both in stacked]


# part: estimator
class MLPClassifier:
    def __init__(
        self, hidden_layer_sizes=(8,), learning_rate_init=0.5, max_iter=200, random_state=0
    ):
        self.hidden_layer_sizes = hidden_layer_sizes
        self.learning_rate_init = learning_rate_init
        self.max_iter = max_iter
        self.random_state = random_state

    def initialise(self, sizes):
        rng = np.random.RandomState(self.random_state)
        coefs, intercepts = [], []
        for rows, columns in zip(sizes, sizes[1:], strict=False):
            coefs.append(rng.normal(0, (2 / (rows + columns)) ** 0.5, size=(rows, columns)))
            intercepts.append(np.zeros(columns))
        return coefs, intercepts

    def fit(self, X, y, start=None):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        self.classes_ = np.array(sorted(set(y.tolist())))
        codes = np.searchsorted(self.classes_, y)
        if start is None:
            sizes = [X.shape[1]] + list(self.hidden_layer_sizes) + [len(self.classes_)]
            start = self.initialise(sizes)
        arrays = [np.asarray(a, dtype=float) for part in start for a in part]
        shapes, layers = [a.shape for a in arrays], len(arrays) // 2
        ends = np.cumsum([a.size for a in arrays])[:-1]
        theta, curve = np.concatenate([a.ravel() for a in arrays]), []

        def unpacked():
            flat = np.split(theta, ends)
            every = [piece.reshape(shape) for piece, shape in zip(flat, shapes, strict=True)]
            return every[:layers], every[layers:]

        while len(curve) < self.max_iter:
            coefs, intercepts = unpacked()
            outputs = forward(X, coefs, intercepts)
            value, G = softmax_loss(outputs[-1], codes)
            slopes = backward(outputs, coefs, G)
            curve.append(value)
            step = np.concatenate([g.ravel() for part in slopes for g in part])
            theta = theta - self.learning_rate_init * step
        self.coefs_, self.intercepts_ = unpacked()
        self.loss_curve_ = curve
        return self

    def predict_proba(self, X):
        Z = forward(X, self.coefs_, self.intercepts_)[-1]
        return np.exp(Z - np.logaddexp.reduce(Z, axis=1)[:, None])

    def predict(self, X):
        best = [max(range(len(p)), key=p.__getitem__) for p in self.predict_proba(X).tolist()]
        return self.classes_[best]
