"""Adds eps to the uncorrected root."""


# part: adam
# fails: adam-first-step, adam-eps
# says: You add eps to the root of v before it is corrected (as some libraries do), so early on it
#   counts for up to 30 times as much. Add it to the root of v_hat.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v, t = (0.0, 0.0, 0) if state is None else state
    t = t + 1
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    rate = lr * np.sqrt(1 - betas[1] ** t) / (1 - betas[0] ** t)
    return w - rate * m / (np.sqrt(v) + eps), (m, v, t)
