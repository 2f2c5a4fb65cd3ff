"""The state is every gradient so far; averages are weighted sums over all of them."""


# part: sgd
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    past = [*(state or []), np.asarray(g, dtype=float) + weight_decay * w]
    weights = [momentum ** (len(past) - 1 - i) for i in range(len(past))]
    return w - lr * sum(weight * d for weight, d in zip(weights, past, strict=True)), past


# part: rmsprop
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    past = [*(state or []), g]
    weights = (1 - alpha) * alpha ** np.arange(len(past) - 1, -1, -1)
    square = np.tensordot(weights, np.square(past), axes=1)
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), past


# part: adam
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    past = [*(state or []), g if decoupled else g + weight_decay * w]
    ages = np.arange(len(past) - 1, -1.0, -1)
    m = np.average(past, axis=0, weights=betas[0] ** ages)
    v = np.average(np.square(past), axis=0, weights=betas[1] ** ages)
    shrink = lr * weight_decay * w if decoupled else 0.0
    return w - shrink - lr * m / (np.sqrt(v) + eps), past
