"""Corrections folded into the step size; one long vector of weights and intercept; own objects."""


# part: sgd
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.array(w, dtype=float)
    velocity = np.zeros(w.shape) if state is None else np.array(state, dtype=float)
    velocity *= momentum
    velocity += g
    velocity += weight_decay * w
    w -= lr * velocity
    return w, velocity


# part: rmsprop
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    w, g = np.array(w, dtype=float), np.array(g, dtype=float)
    old = np.zeros(w.shape) if state is None else np.asarray(state)
    size = np.hypot(np.sqrt(alpha) * old, np.sqrt(1 - alpha) * g)
    return w - lr / (size + eps) * g, size


# part: adam
class Memory:
    def __init__(self, shape):
        self.m, self.v, self.left = np.zeros(shape), np.zeros(shape), (1.0, 1.0)


def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.array(w, dtype=float), np.array(g, dtype=float)
    memory = Memory(w.shape) if state is None else state
    decay = weight_decay * w
    if not decoupled:
        g += decay
    memory.m += (1 - betas[0]) * (g - memory.m)
    memory.v += (1 - betas[1]) * (g * g - memory.v)
    memory.left = memory.left[0] * betas[0], memory.left[1] * betas[1]
    root = np.sqrt(1 - memory.left[1])
    rate = lr * root / (1 - memory.left[0])
    new = w - rate * memory.m / (np.sqrt(memory.v) + eps * root)
    return (new - lr * decay if decoupled else new), memory


# part: estimator
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

    def fit(self, X, y):
        A = np.column_stack([np.asarray(X, dtype=float), np.ones(len(X))])
        y, lr = np.asarray(y, dtype=float), self.learning_rate_init
        theta, state = np.zeros(A.shape[1]), None
        number = -(-len(A) // self.batch_size)
        for batch in list(range(number)) * self.max_iter:
            at = np.arange(batch * self.batch_size, min((batch + 1) * self.batch_size, len(A)))
            g = np.einsum("ij,i->j", A[at], A[at].dot(theta) - y[at]) / at.size
            decay = self.alpha * np.append(theta[:-1], 0.0)
            if self.solver == "sgd":
                theta, state = sgd_step(theta, g + decay, state, lr, self.momentum)
            else:
                moved, state = adam_step(theta, g, state, lr)
                theta = moved - lr * decay
        self.coef_, self.intercept_ = theta[:-1], theta[-1:]
        return self

    def predict(self, X):
        return np.sum(np.asarray(X) * self.coef_, axis=1) + self.intercept_[0]
