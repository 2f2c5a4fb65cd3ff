"""States are named tuples, read by name."""


# part: rmsprop
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    from collections import namedtuple

    Memory = namedtuple("Memory", "square")
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    old = 0.0 if state is None else state.square
    new = Memory(old + (1 - alpha) * (g**2 - old))
    return w - lr * g / (np.sqrt(new.square) + eps), new


# part: adam
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    from collections import namedtuple

    Memory = namedtuple("Memory", "m v t")
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    old = Memory(0.0, 0.0, 0) if state is None else state
    if not decoupled:
        g = g + weight_decay * w
    new = Memory(
        m=betas[0] * old.m + (1 - betas[0]) * g,
        v=betas[1] * old.v + (1 - betas[1]) * g**2,
        t=old.t + 1,
    )
    update = new.m / (1 - betas[0] ** new.t)
    update = update / (np.sqrt(new.v / (1 - betas[1] ** new.t)) + eps)
    if decoupled:
        update = update + weight_decay * w
    return w - lr * update, new
