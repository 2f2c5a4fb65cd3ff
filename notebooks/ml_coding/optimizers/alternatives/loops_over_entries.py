"""One number at a time in plain Python, with dictionaries as states; one step for all rows."""


# part: sgd
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w, g = np.asarray(w), np.asarray(g)
    old = state["buffer"] if state else [0.0] * w.size
    buffer, new = [], []
    for value, slope, past in zip(w.ravel().tolist(), g.ravel().tolist(), old, strict=True):
        buffer.append(momentum * past + slope + weight_decay * value)
        new.append(value - lr * buffer[-1])
    return np.array(new, dtype=float).reshape(w.shape), {"buffer": buffer}


# part: rmsprop
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    w, g = np.asarray(w), np.asarray(g)
    old = state["square"] if state else [0.0] * w.size
    square, new = [], []
    for value, slope, past in zip(w.ravel().tolist(), g.ravel().tolist(), old, strict=True):
        square.append(past + (1 - alpha) * (slope * slope - past))
        new.append(value - lr * (slope / (square[-1] ** 0.5 + eps)))
    return np.array(new, dtype=float).reshape(w.shape), {"square": square}


# part: adam
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w), np.asarray(g)
    state = state or {"t": 0, "m": [0.0] * w.size, "v": [0.0] * w.size}
    t, ms, vs, new = state["t"] + 1, [], [], []
    pairs = zip(w.ravel().tolist(), g.ravel().tolist(), state["m"], state["v"], strict=True)
    for value, slope, m, v in pairs:
        pull = slope if decoupled else slope + weight_decay * value
        ms.append(m + (1 - betas[0]) * (pull - m))
        vs.append(v + (1 - betas[1]) * (pull * pull - v))
        step = ms[-1] / (1 - betas[0] ** t) / ((vs[-1] / (1 - betas[1] ** t)) ** 0.5 + eps)
        if decoupled:
            step += weight_decay * value
        new.append(value - lr * step)
    return np.array(new, dtype=float).reshape(w.shape), {"t": t, "m": ms, "v": vs}
